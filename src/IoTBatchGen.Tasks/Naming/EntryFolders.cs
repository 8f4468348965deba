using System;
using System.Collections.Generic;
using System.Linq;

namespace IoTBatchGen.Tasks.Naming;

/// <summary>
/// Where the entries of an archive go: into folders with the same structure as in the archive, because by these a
/// profile's files find each other. Folders that differ in case only are one, as they are where archives are made.
/// </summary>
internal sealed class EntryFolders
{
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The path of a file, with <c>/</c> between folders; once for each file. Where names collide, the order of calls says which
    /// keeps its own.
    /// </summary>
    public string Add(IReadOnlyList<string> parts)
    {
        string folder = parts.Take(parts.Count - 1).Aggregate(string.Empty, Folder);
        return Take(folder, parts[parts.Count - 1], string.Join("/", parts));
    }

    private string Folder(string parent, string name)
    {
        string key = parent + LowerAscii(name);
        if (!_folders.TryGetValue(key, out string? folder))
        {
            _folders.Add(key, folder = Take(parent, name, key) + "/");
        }

        return folder;
    }

    private string Take(string parent, string name, string whole)
    {
        string path = parent + SafeName.From(name);
        if (!_taken.Add(path))
        {
            _taken.Add(path = parent + SafeName.WithHash(name, whole));
        }

        return path;
    }

    /// <summary>File systems agree on the case of these letters alone; <see cref="SafeName"/> leaves no others.</summary>
    private static string LowerAscii(string name) => new([.. name.Select(c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c)]);
}
