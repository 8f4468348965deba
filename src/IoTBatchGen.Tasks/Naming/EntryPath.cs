using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Tasks.Archives;

namespace IoTBatchGen.Tasks.Naming;

/// <summary>The path of an entry. Some tools of Windows write backslashes.</summary>
internal static class EntryPath
{
    private const int MostParts = 12;

    /// <summary>The path in its one form, whether it can be used or not.</summary>
    public static string From(string name)
    {
        string path = name.Replace('\\', '/');
        string joined = string.Join("/", path.Split('/').Where(part => part is not ("" or ".")));
        return path.StartsWith("/", StringComparison.Ordinal) ? "/" + joined : joined;
    }

    /// <summary>The folders and the file.</summary>
    /// <exception cref="ZipFaultException">The path leads out of the archive, or too deep.</exception>
    public static IReadOnlyList<string> Parts(string name)
    {
        string path = From(name);
        string[] parts = path.Split('/');
        bool isAbsolute = path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
        return isAbsolute || parts.Contains("..")
            ? throw new ZipFaultException("has a path outside the archive's folder and is not unpacked")
            : parts.Length <= MostParts ? parts
            : throw new ZipFaultException("is nested too many folders deep and is not unpacked");
    }
}
