using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Configuration;

/// <summary>What the package's targets say of an additional file. Empty text where nothing is set.</summary>
/// <param name="IsProfile">Whether it comes from a <c>DeviceProfile</c> item.</param>
/// <param name="IsZipFault">Whether it says what is wrong with a vendor's archive, see <see cref="ZipFaults"/>.</param>
/// <param name="ClassName">The item's ClassName.</param>
/// <param name="Namespace">The item's Namespace.</param>
/// <param name="Access">The item's Access.</param>
/// <param name="Zip">The archive that it was unpacked from.</param>
internal sealed record FileMetadata(bool IsProfile, bool IsZipFault, string ClassName, string Namespace, string Access, string Zip)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";
    private const string ListKey = "build_property.IoTBatchProfileItems";
    private const int FieldCount = 7;

    /// <summary>Between the fields of a line: a character that no path or metadata of a profile has, because the targets reject it.</summary>
    private const char Separator = '\u001F';

    /// <summary>By the property's text, which every file of a project is looked up in.</summary>
    private static readonly ConditionalWeakTable<string, Dictionary<string, FileMetadata>> Lists = new();

    /// <summary>
    /// The metadata of a file. The compiler finds them by taking the file's path for a pattern, which <c>#</c>, <c>[</c> and others in it
    /// defeat, depending on the version; so the list that the targets make as well goes first.
    /// </summary>
    public static FileMetadata Read(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        if (options.GlobalOptions.TryGetValue(ListKey, out string? list) && Lists.GetValue(list, Parse).TryGetValue(file.Path, out FileMetadata? listed))
        {
            return listed;
        }

        AnalyzerConfigOptions metadata = options.GetOptions(file);
        return Make(
            Get(metadata, "IoTBatchProfile"),
            Get(metadata, "IoTBatchZipFault"),
            Get(metadata, "ClassName"),
            Get(metadata, "Namespace"),
            Get(metadata, "Access"),
            Get(metadata, "IoTBatchZip"));
    }

    /// <summary>In base 64, a line an item, its path as the last field. Of items with one path the last counts, as in the compiler's options.</summary>
    private static Dictionary<string, FileMetadata> Parse(string list)
    {
        var files = new Dictionary<string, FileMetadata>(StringComparer.Ordinal);
        foreach (string line in EncodedProperty.Decode(list).Split('\n'))
        {
            string[] fields = line.Split([Separator], FieldCount);
            if (fields.Length == FieldCount)
            {
                files[fields[6]] = Make(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
            }
        }

        return files;
    }

    private static FileMetadata Make(string isProfile, string isZipFault, string className, string @namespace, string access, string zip) =>
        new(isProfile == "true", isZipFault == "true", className.Trim(), @namespace.Trim(), access.Trim(), zip);

    private static string Get(AnalyzerConfigOptions metadata, string name) =>
        metadata.TryGetValue(Prefix + name, out string? value) ? value : string.Empty;
}
