using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Tasks.Naming;

namespace IoTBatchGen.Tasks.Unpacking;

/// <summary>The folder of each archive: named as the archive, for diagnostics in unpacked files show it.</summary>
internal static class ZipFolders
{
    /// <summary>The folder, below the one for all archives, by the archive's full path.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<string> zips, string projectFolder) => zips
        .GroupBy(zip => SafeName.Of(FileName(zip)), StringComparer.OrdinalIgnoreCase)
        .SelectMany(same => same.Count() == 1
            ? same.Select(zip => (Zip: zip, Folder: same.Key))
            : same.Select(zip => (Zip: zip, Folder: Digest.Short(Relative(zip, projectFolder)) + "/" + same.Key)))
        .ToDictionary(zip => zip.Zip, zip => zip.Folder, StringComparer.Ordinal);

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The same wherever the project stands.</summary>
    private static string Relative(string path, string projectFolder)
    {
        string folder = projectFolder.TrimEnd('/', '\\');
        string relative = path.StartsWith(folder, StringComparison.Ordinal) ? path.Substring(folder.Length) : path;
        return relative.Replace('\\', '/');
    }
}
