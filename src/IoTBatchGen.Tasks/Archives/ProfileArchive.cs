using System;
using System.Collections.Generic;
using System.Linq;
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
            (string Path, ZipEntry Entry)[] entries = [.. ZipDirectory.Read(archive).Select(entry => (EntryPath.From(entry.Name), entry))];
            IReadOnlyList<(string Path, ZipEntry Entry)> profiles = EntryKind.Profiles(entries);
            if (profiles.Count == 0)
            {
                faults.Add(WithoutProfile(entries));
            }

            var folders = new EntryFolders();
            foreach (ZipEntry[] same in profiles.GroupBy(entry => entry.Path, (path, same) => (Path: path, Entries: same.Select(one => one.Entry).ToArray()))
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

    private static string WithoutProfile(IEnumerable<(string Path, ZipEntry Entry)> entries)
    {
        string[] inner = [.. entries.Where(entry => EntryKind.IsArchive(entry.Path)).Select(entry => entry.Path).OrderBy(path => path, StringComparer.Ordinal)];
        return inner.Length == 0
            ? "it contains no file named devicetype-capability.json or servicetype-capability.json"
            : $"it contains no profile, only {(inner.Length == 1 ? "another archive," : "other archives, such as")} {MessageText.QuotePath(inner[0])}; "
                + $"unpack it and add the inner {(inner.Length == 1 ? "archive" : "archives")} to the project: <DeviceProfile Include=\"{MessageText.Escape(inner[0])}\" />";
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
                throw new ZipFaultException("exists twice with different content; the first one is used");
            }
        }
        catch (ZipFaultException fault)
        {
            faults.Add($"its entry {MessageText.QuotePath(same[0].Name)} {fault.Message}");
        }
    }
}
