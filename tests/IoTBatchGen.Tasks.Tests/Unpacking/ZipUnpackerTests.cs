using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Profiles;
using IoTBatchGen.Tasks.Archives;
using IoTBatchGen.Tasks.Unpacking;
using Xunit;

namespace IoTBatchGen.Tasks.Tests.Unpacking;

public class ZipUnpackerTests
{
    private static readonly byte[] Lamp = Zip.Of(new ZipPart(Zip.Device), new ZipPart(Zip.Service("LED")));

    [Fact]
    public void An_archive_goes_to_a_folder_of_its_name()
    {
        using var project = new Folder();
        string zip = project.Write("devices/TiKit.zip", Lamp);
        UnpackedZip unpacked = Assert.Single(project.Unpack("devices/TiKit.zip")).Value;
        Assert.Equal(["TiKit.zip/" + Zip.Device, "TiKit.zip/" + Zip.Service("LED")], project.Profiles);
        Assert.Equal(project.Profiles.Select(file => Path.Combine(project.Zips, file.Replace('/', Path.DirectorySeparatorChar))), unpacked.Profiles);
        Assert.Null(unpacked.Faults);
        Assert.Equal(zip, Assert.Single(project.Unpack("devices/TiKit.zip")).Key);
    }

    [Fact]
    public void Archives_of_one_name_go_to_folders_of_their_own_that_do_not_hang_on_the_machine()
    {
        string[] Unpack()
        {
            using var project = new Folder();
            project.Write("a/TiKit.zip", Lamp);
            project.Write("b/tikit.zip", Lamp);
            project.Write("b/a#b.zip", Lamp);
            project.Unpack("b/tikit.zip", "a/TiKit.zip", "b/a#b.zip");
            return [.. project.Profiles];
        }

        string[] profiles = Unpack();
        Assert.Equal(6, profiles.Length);
        Assert.Equal(2, profiles.Count(path => path.Contains("/TiKit.zip/", StringComparison.OrdinalIgnoreCase) && path.EndsWith(Zip.Device, StringComparison.Ordinal)));
        Assert.Equal(profiles, Unpack());
    }

    [Fact]
    public void What_is_unchanged_is_not_unpacked_again()
    {
        using var project = new Folder();
        string zip = project.Write("TiKit.zip", Lamp);
        IReadOnlyList<string> first = project.Unpack("TiKit.zip")[zip].Profiles;
        Func<IEnumerable<string>> written = project.Watch();

        // A mark shows that the archive is not even looked into.
        File.WriteAllText(first[0], "mark");
        File.SetLastWriteTimeUtc(zip, DateTime.UtcNow.AddDays(1));
        Assert.Equal(first, project.Unpack("TiKit.zip")[zip].Profiles);
        Assert.Equal("mark", File.ReadAllText(first[0]));
        Assert.Equal(["TiKit.zip/" + Zip.Device], written());
    }

    [Fact]
    public void Of_a_changed_archive_only_changed_files_are_written_and_those_it_lacks_go()
    {
        using var project = new Folder();
        project.Write("TiKit.zip", Zip.Of(new ZipPart(Zip.Device), new ZipPart(Zip.Service("A")), new ZipPart(Zip.Service("B"), "1")));
        project.Unpack("TiKit.zip");
        Func<IEnumerable<string>> written = project.Watch();
        project.Write("TiKit.zip", Zip.Of(new ZipPart(Zip.Device), new ZipPart(Zip.Service("B"), "2"), new ZipPart(Zip.Service("C"))));
        project.Unpack("TiKit.zip");
        Assert.Equal(["TiKit.zip.unpacked", "TiKit.zip/" + Zip.Service("B"), "TiKit.zip/" + Zip.Service("C")], written());
        Assert.Equal(["TiKit.zip/" + Zip.Device, "TiKit.zip/" + Zip.Service("B"), "TiKit.zip/" + Zip.Service("C")], project.Profiles);
        Assert.False(Directory.Exists(Path.Combine(project.Zips, "TiKit.zip/service/A")));
    }

    [Fact]
    public void A_file_that_was_deleted_comes_back()
    {
        using var project = new Folder();
        project.Write("TiKit.zip", Lamp);
        IReadOnlyList<string> profiles = project.Unpack("TiKit.zip").Single().Value.Profiles;
        File.Delete(profiles[1]);
        project.Unpack("TiKit.zip");
        Assert.True(File.Exists(profiles[1]));
    }

    [Fact]
    public void What_was_of_an_archive_that_is_gone_goes_too()
    {
        using var project = new Folder();
        project.Write("a.zip", Lamp);
        project.Write("b.zip", Lamp);
        project.Write("c.zip", [1, 2, 3]);
        project.Unpack("a.zip", "b.zip", "c.zip");
        project.Unpack("b.zip");
        Assert.Equal(["b.zip.unpacked", "b.zip/" + Zip.Device, "b.zip/" + Zip.Service("LED")], project.Unpacked);
        Assert.Equal(["b.zip"], Directory.GetDirectories(project.Zips).Select(Path.GetFileName));
    }

    [Fact]
    public void Faults_are_written_where_the_analyzer_finds_them_and_go_with_their_cause()
    {
        using var project = new Folder();
        string zip = project.Write("a.zip", Zip.Of(new ZipPart(Zip.Device), new ZipPart("../servicetype-capability.json")));
        string file = project.Unpack("a.zip")[zip].Faults!;
        Assert.Equal(
            new ZipFaults(zip, IsNothingLeft: false, ["its entry '../servicetype-capability.json' would leave the archive's folder and is not unpacked"]),
            ZipFaults.Parse(File.ReadAllText(file)));

        // Said again by the next build, and by no later one once it is mended.
        Func<IEnumerable<string>> written = project.Watch();
        Assert.Equal(file, project.Unpack("a.zip")[zip].Faults);
        Assert.Empty(written());
        project.Write("a.zip", Lamp);
        Assert.Null(project.Unpack("a.zip")[zip].Faults);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void Of_an_archive_that_became_unreadable_nothing_stays()
    {
        using var project = new Folder();
        string zip = project.Write("a.zip", Lamp);
        project.Unpack("a.zip");
        project.Write("a.zip", []);
        UnpackedZip unpacked = project.Unpack("a.zip")[zip];
        Assert.Empty(unpacked.Profiles);
        Assert.Empty(project.Profiles);
        Assert.Equal(new ZipFaults(zip, IsNothingLeft: true, ["the file is empty"]), ZipFaults.Parse(File.ReadAllText(unpacked.Faults!)));
    }

    [Fact]
    public void A_missing_file_a_folder_and_one_that_is_too_large_are_faults()
    {
        using var project = new Folder();
        Directory.CreateDirectory(project.PathOf("folder.zip"));
        using (FileStream large = File.Create(project.PathOf("large.zip")))
        {
            large.SetLength(ZipLimits.ArchiveBytes + 1);
        }

        IReadOnlyDictionary<string, UnpackedZip> unpacked = project.Unpack("missing.zip", "nowhere/missing.zip", "folder.zip", "large.zip");
        Assert.Equal(
            ["there is no such file", "there is no such file", "there is no such file", "it is larger than 16,777,216 bytes, which is the limit"],
            unpacked.Values.Select(zip => Assert.Single(ZipFaults.Parse(File.ReadAllText(zip.Faults!))!.Messages)));
    }

    [Fact]
    public void A_link_that_somebody_put_into_the_folder_is_removed_and_what_it_leads_to_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "making links needs rights there");
        using var project = new Folder();
        string treasure = project.Write("treasure/servicetype-capability.json", [1]);
        project.Write("a.zip", Lamp);
        project.Unpack("a.zip");
        Directory.CreateSymbolicLink(Path.Combine(project.Zips, "a.zip", "link"), project.PathOf("treasure"));
        project.Write("a.zip", Zip.Of(new ZipPart(Zip.Device)));
        project.Unpack("a.zip");
        Assert.True(File.Exists(treasure));
        Assert.Equal(["a.zip/" + Zip.Device], project.Profiles);
    }

    [Fact]
    public void Builds_at_the_same_time_do_not_disturb_each_other()
    {
        using var project = new Folder();
        project.Write("a.zip", Zip.Of(Enumerable.Range(0, 50).Select(i => new ZipPart(Zip.Service("S" + i)))));
        Parallel.For(0, 8, _ => Assert.Equal(50, project.Unpack("a.zip").Single().Value.Profiles.Count));
        Assert.Equal(50, project.Profiles.Count());
        Assert.Equal([project.Zips], Directory.GetFileSystemEntries(project.PathOf("obj/iotbatchgen")));
    }
}
