using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Profiles;
using IoTBatchGen.Tasks.Naming;

namespace IoTBatchGen.Tasks.Archives;

/// <summary>The profile files of a vendor's archive, and what is wrong with it.</summary>
/// <param name="Files">The content by the path below the archive's folder.</param>
/// <param name="Faults">Sentences about the archive.</param>
internal sealed record ProfileArchive(IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<string> Faults)
{
    /// <summary>The archive, unpacked in memory; the same for the same bytes on every machine.</summary>
    public static ProfileArchive Read(byte[] archive)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var faults = new List<string>();
        try
        {
            ZipEntry[] profiles = [.. ZipDirectory.Read(archive).Where(IsProfile)];
            if (profiles.Length == 0)
            {
                faults.Add("it holds no file named devicetype-capability.json or servicetype-capability.json");
            }

            var folders = new EntryFolders();
            foreach (ZipEntry[] same in profiles.GroupBy(entry => EntryPath.Of(entry.Name), (path, entries) => (Path: path, Entries: entries.ToArray()))
                .OrderBy(same => same.Path, StringComparer.Ordinal).Select(same => same.Entries))
            {
                Add(archive, same, folders, files, faults);
            }
        }
        catch (ZipFaultException fault)
        {
            faults.Add(fault.Message);
        }

        return new ProfileArchive(files, faults);
    }

    private static void Add(
        byte[] archive, ZipEntry[] same, EntryFolders folders, SortedDictionary<string, byte[]> files, List<string> faults)
    {
        try
        {
            IReadOnlyList<string> parts = EntryPath.Parts(same[0].Name);
            byte[] content = EntryContent.Read(archive, same[0]);
            files.Add(folders.Add(parts), content);
            if (same.Skip(1).Any(other => !EntryContent.Read(archive, other).SequenceEqual(content)))
            {
                throw new ZipFaultException("is there twice, with different content; the first is read");
            }
        }
        catch (ZipFaultException fault)
        {
            faults.Add($"its entry {Shown.Quoted(same[0].Name)} {fault.Message}");
        }
    }

    /// <summary>
    /// By name, as the platform does: real archives have roots of their own, misspelt folders, or none. What macOS adds to
    /// archives (<c>__MACOSX/…/._devicetype-capability.json</c>) has such a name, but is none.
    /// </summary>
    private static bool IsProfile(ZipEntry entry)
    {
        string name = entry.Name.Substring(entry.Name.LastIndexOfAny(['/', '\\']) + 1);
        return name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("._", StringComparison.Ordinal)
            && (Contains(name, "devicetype-capability") || Contains(name, "servicetype-capability"));
    }

    private static bool Contains(string name, string part) => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
