using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Configuration;

/// <summary>What the package's targets say of an additional file.</summary>
/// <param name="Item">Its <c>DeviceProfile</c> item; null if it comes from none.</param>
/// <param name="IsZipFault">Whether it says what is wrong with a vendor's archive, see <see cref="ZipFaults"/>.</param>
internal sealed record FileMetadata(ProfileItem? Item, bool IsZipFault)
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
    public static FileMetadata Read(AdditionalText file, AnalyzerConfigOptionsProvider options) => Read(file, options, ListIn(options));

    /// <summary>The same, for one of many files.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The options.</param>
    /// <param name="list">What <see cref="ListIn"/> returns for these options.</param>
    public static FileMetadata Read(AdditionalText file, AnalyzerConfigOptionsProvider options, IReadOnlyDictionary<string, FileMetadata>? list)
    {
        if (list is not null && list.TryGetValue(file.Path, out FileMetadata? listed))
        {
            return listed;
        }

        AnalyzerConfigOptions metadata = options.GetOptions(file);
        return Make(
            file.Path,
            Get(metadata, Prefix + "IoTBatchProfile"),
            Get(metadata, Prefix + "IoTBatchZipFault"),
            Get(metadata, Prefix + "ClassName"),
            Get(metadata, Prefix + "Namespace"),
            Get(metadata, Prefix + "Access"),
            Get(metadata, Prefix + "IoTBatchZip"));
    }

    /// <summary>The list that the targets make, by the paths of its files; null if there is none.</summary>
    public static IReadOnlyDictionary<string, FileMetadata>? ListIn(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(ListKey, out string? list) ? Lists.GetValue(list, Parse) : null;

    /// <summary>In base 64, a line an item, its path as the last field. Of items with one path the last counts, as in the compiler's options.</summary>
    private static Dictionary<string, FileMetadata> Parse(string list)
    {
        var files = new Dictionary<string, FileMetadata>(StringComparer.Ordinal);
        foreach (string line in EncodedProperty.Decode(list).Split('\n'))
        {
            string[] fields = line.Split([Separator], FieldCount);
            if (fields.Length == FieldCount)
            {
                files[fields[6]] = Make(fields[6], fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
            }
        }

        return files;
    }

    private static FileMetadata Make(string path, string isProfile, string isZipFault, string className, string @namespace, string access, string zip)
    {
        ProfileItem? item = isProfile != "true" ? null : new ProfileItem(
            path.Replace('\\', '/'),
            NullIfEmpty(className.Trim()),
            NullIfEmpty(@namespace.Trim()),
            access.Trim().Equals("internal", StringComparison.OrdinalIgnoreCase))
        {
            Zip = NullIfEmpty(zip),
        };
        return new FileMetadata(item, isZipFault == "true");
    }

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;

    private static string Get(AnalyzerConfigOptions metadata, string key) => metadata.TryGetValue(key, out string? value) ? value : string.Empty;
}
