using System;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>The path that a file has in the archive from which the build unpacked it.</summary>
internal static class ArchivedPath
{
    /// <summary>Where the build unpacks archives, each in a folder named for it; with a folder between them where two have one name.</summary>
    private const string UnpackedIn = "/iotbatchgen/zip/";
    private const string Extension = ".zip/";

    /// <summary>The path in the archive; the name of the file alone where it is somewhere else.</summary>
    public static string Of(string path)
    {
        int unpacked = path.LastIndexOf(UnpackedIn, StringComparison.Ordinal);
        int archive = unpacked < 0 ? -1 : path.IndexOf(Extension, unpacked + UnpackedIn.Length, StringComparison.OrdinalIgnoreCase);
        return archive < 0 ? path.Substring(path.LastIndexOf('/') + 1) : path.Substring(archive + Extension.Length);
    }
}
