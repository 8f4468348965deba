using System;
using System.Linq;

namespace IoTBatchGen.Profiles.Issues;

/// <summary>The path that a file has in the archive from which the build unpacked it.</summary>
internal static class ArchivedPath
{
    /// <summary>
    /// Where the build unpacks archives, below the project's intermediate folder: each in a folder of its name, and in that in one of its content.
    /// </summary>
    public const string UnpackedIn = "iotbatchgen/zip";

    private const int FoldersOfAnArchive = 2;

    /// <summary>The path in the archive; the name of the file alone where it is somewhere else.</summary>
    public static string From(string path)
    {
        string normal = path.Replace('\\', '/');
        int unpacked = normal.LastIndexOf("/" + UnpackedIn + "/", StringComparison.Ordinal);
        string[] parts = unpacked < 0 ? [] : [.. normal.Substring(unpacked + UnpackedIn.Length + 2).Split('/').Skip(FoldersOfAnArchive)];
        return parts.Length == 0 ? normal.Substring(normal.LastIndexOf('/') + 1) : string.Join("/", parts);
    }
}
