using System;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;

namespace IoTBatchGen.Profiles.Linking;

/// <summary>What names and messages take from the project.</summary>
/// <param name="RootNamespace">Its root namespace; empty if there is none.</param>
/// <param name="Folder">Its folder, with <c>/</c> between folders and at the end; empty if it is not known.</param>
internal sealed record ProjectProperties(string RootNamespace, string Folder)
{
    /// <summary>
    /// A profile's file for generated documentation: below the project its path from there, elsewhere its path from the root folder of its
    /// device, because the folders above are those of one machine.
    /// </summary>
    /// <param name="item">The file.</param>
    /// <param name="root">The root folder of the device; the file may be outside.</param>
    public string ShortNameOf(ProfileItem item, string root)
    {
        string whole = item.Zip ?? item.Path;
        string path = NameOf(whole);
        string name = path.Length < whole.Length ? path
            : item.Zip is null && path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length)
            : LeafOf(path);
        return item.Zip is null ? name : name + ", " + ArchivedPath.From(item.Path);
    }

    /// <summary>A profile's file for messages: that of an archive by its path in there.</summary>
    public string FullNameOf(ProfileItem item) =>
        item.Zip is null ? NameOf(item.Path) : ArchivedPath.From(item.Path) + " in " + NameOf(item.Zip);

    /// <summary>Of a project, as its properties say.</summary>
    public static ProjectProperties Make(string rootNamespace, string folder)
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
