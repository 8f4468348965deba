using System;
using IoTBatchGen.Analyzers.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>What names and messages take from the project.</summary>
/// <param name="RootNamespace">Its root namespace; empty for none.</param>
/// <param name="Folder">Its folder, with <c>/</c> between folders and at the end; empty where it is not known.</param>
internal sealed record ProjectProperties(string RootNamespace, string Folder)
{
    /// <summary>From the line for each that the targets make; else, where a host did not run them, from the compiler's own properties.</summary>
    public static ProjectProperties From(AnalyzerConfigOptions properties) =>
        EncodedProperty.Decode(Property(properties, "IoTBatchProject")).Split('\n') is [var rootNamespace, var folder]
            ? Make(rootNamespace, folder)
            : Make(Property(properties, "RootNamespace"), Property(properties, "ProjectDir"));

    /// <summary>A build property; empty where the project does not set it.</summary>
    public static string Property(AnalyzerConfigOptions properties, string name) =>
        properties.TryGetValue("build_property." + name, out string? value) ? value.Trim() : string.Empty;

    /// <summary>
    /// A profile's file for generated documentation: below the project its path from there, elsewhere its path from the root folder of its
    /// device, because the folders above are those of one machine.
    /// </summary>
    /// <param name="item">The file.</param>
    /// <param name="root">The root folder of the device; the file may stand outside.</param>
    public string ShortNameOf(ProfileItem item, string root)
    {
        string whole = item.Zip ?? item.Path;
        string path = NameOf(whole);
        string name = path.Length < whole.Length ? path
            : item.Zip is null && path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length)
            : LeafOf(path);
        return item.Zip is null ? name : name + ", " + ArchivedPath.Of(item.Path);
    }

    /// <summary>A profile's file for messages: that of an archive by its path in there.</summary>
    public string FullNameOf(ProfileItem item) =>
        item.Zip is null ? NameOf(item.Path) : ArchivedPath.Of(item.Path) + " in " + NameOf(item.Zip);

    private static ProjectProperties Make(string rootNamespace, string folder)
    {
        string normal = folder.Replace('\\', '/').TrimEnd('/');
        return new ProjectProperties(rootNamespace.Trim(), normal.Length == 0 ? string.Empty : normal + "/");
    }

    private static string LeafOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>A file as the project file would name it.</summary>
    /// <param name="path">The path of its item.</param>
    public string NameOf(string path)
    {
        string normal = path.Replace('\\', '/');
        return Folder.Length > 0 && normal.StartsWith(Folder, StringComparison.Ordinal) ? normal.Substring(Folder.Length) : normal;
    }
}
