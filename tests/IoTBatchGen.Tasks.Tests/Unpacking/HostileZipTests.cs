using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Tasks.Archives;
using IoTBatchGen.Tasks.Unpacking;
using Xunit;

namespace IoTBatchGen.Tasks.Tests.Unpacking;

public sealed class HostileZipTests : IDisposable
{
    private const int LongestMessage = 1_000;

    /// <summary>Archives that are unpacked before what is on the disk is looked at, and removed.</summary>
    private const int Batch = 250;

    private static readonly int Zips = Environment.GetEnvironmentVariable("IOTB_LONG") == "1" ? 300_000 : 1_000;

    private readonly Folder _project = new();

    public HostileZipTests() => _project.Write("treasure/gold.json", [1]);

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Whatever_an_archive_is_it_is_unpacked_into_its_own_folder_or_rejected_with_a_message()
    {
        string[] own = ["obj", "obj/iotbatchgen", "obj/iotbatchgen/zip", "project", "project/a.zip", "treasure", "treasure/gold.json"];
        var unpacker = new ZipUnpacker(new OutputFolder(_project.PathOf("obj")), _project.PathOf("project"));
        int unpacked = 0;
        int rejected = 0;
        for (int seed = 0; seed < Zips; seed++)
        {
            HostileZip zip = HostileZip.Make(seed, _project.PathOf("treasure"));
            ProfileArchive archive = Read(seed, zip);
            UnpackedZip files = unpacker.Unpack(_project.Write("project/a.zip", zip.Bytes));
            Holds(seed, files.Profiles.Count == archive.Files.Count && files.Profiles.All(file => File.Exists(file)), "not all that was read is on the disk");
            Holds(seed, files.Profiles.All(IsInOneFolder(files.Profiles)), "a file outside the archive's folder");
            unpacked += files.Profiles.Count > 0 ? 1 : 0;
            if (files.Faults is not null)
            {
                rejected++;
                ZipFaults? said = ZipFaults.Parse(File.ReadAllText(files.Faults));
                Holds(seed, said is not null && said.Messages.SequenceEqual(archive.Faults, StringComparer.Ordinal), "messages that the analyzer would not get");
            }

            if (seed % Batch == Batch - 1)
            {
                IEnumerable<string> others = Directory.EnumerateFileSystemEntries(_project.Root, "*", SearchOption.AllDirectories)
                    .Where(path => !path.StartsWith(_project.Zips + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                    .Select(path => Path.GetRelativePath(_project.Root, path).Replace('\\', '/'));
                Assert.Equal(own, others.Order(StringComparer.Ordinal));
                new OutputFolder(_project.PathOf("obj")).Delete(ZipFolder.Parent);
            }
        }

        // Where all were rejected, or none, little would have been tried.
        Assert.InRange(unpacked, Zips / 4, Zips);
        Assert.InRange(rejected, Zips / 4, Zips);
    }

    /// <summary>The archive, read in memory: how much that takes, and what comes of it.</summary>
    private static ProfileArchive Read(int seed, HostileZip zip)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ProfileArchive archive = ProfileArchive.Read(zip.Bytes);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Holds(seed, allocated <= 2 * ZipLimits.UnpackedBytes + 20L * zip.Bytes.Length, allocated + " bytes allocated for " + zip.Bytes.Length);
        Holds(seed, archive.Files.Count + archive.Faults.Count > 0, "nothing read and nothing said");
        Holds(seed, archive.Faults.All(IsSentence), "a message that is empty, long or of several lines: " + string.Join(" | ", archive.Faults));
        Holds(seed, archive.Files.Values.All(file => zip.Contents.Contains(Encoding.Latin1.GetString(file))), "a content that no entry has");
        return archive;
    }

    private static bool IsSentence(string message) =>
        message.Length is > 0 and <= LongestMessage && !message.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029')
        && !message.Contains("##", StringComparison.Ordinal);

    private Func<string, bool> IsInOneFolder(IReadOnlyList<string> profiles)
    {
        string[] names = profiles.Count == 0 ? [] : Path.GetRelativePath(_project.Zips, profiles[0]).Split(Path.DirectorySeparatorChar)[..2];
        string folder = Path.Combine([_project.Zips, .. names]) + Path.DirectorySeparatorChar;
        return file => Path.GetFullPath(file).StartsWith(folder, StringComparison.Ordinal) && names is ["a.zip", _];
    }

    private static void Holds(int seed, bool condition, string otherwise) => Assert.True(condition, $"seed {seed}: {otherwise}");
}
