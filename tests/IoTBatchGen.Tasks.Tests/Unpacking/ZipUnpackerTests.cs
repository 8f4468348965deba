using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Tasks.Archives;
using IoTBatchGen.Tasks.Unpacking;
using Xunit;

namespace IoTBatchGen.Tasks.Tests.Unpacking;

public class ZipUnpackerTests
{
    private static readonly byte[] Lamp = Zip.Of(new ZipPart(Zip.Device), new ZipPart(Zip.Service("LED")));

    [Fact]
    public void An_archive_goes_to_a_folder_of_its_name_and_content()
    {
        using var project = new Folder();
        project.Write("devices/TiKit.zip", Lamp);
        UnpackedZip unpacked = project.Unpack("devices/TiKit.zip");
        Assert.Equal(["TiKit.zip/#/" + Zip.Device, "TiKit.zip/#/" + Zip.Service("LED")], project.Profiles);
        Assert.Equal(project.Profiles, unpacked.Profiles.Select(project.Short));
        Assert.All(unpacked.Profiles, file => Assert.True(File.Exists(file)));
        Assert.Null(unpacked.Faults);
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
            return
            [
                .. new[] { "b/tikit.zip", "a/TiKit.zip", "b/a#b.zip" }.SelectMany(zip => project.Unpack(zip).Profiles)
                    .Select(file => Path.GetRelativePath(project.Zips, file)),
            ];
        }

        string[] profiles = Unpack();
        Assert.Equal(6, profiles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(profiles, Unpack());
    }

    [Theory]
    [InlineData("/x/na/lamp.zip", "/x/na/", "/other/place/lamp.zip", "/other/place")]
    [InlineData("/x/vendor/lamp.zip", "/x/na", "/y/z/vendor/lamp.zip", "/y/z/app")]
    [InlineData(@"C:\x\na\zips\lamp.zip", @"C:\x\na", "/x/na/zips/lamp.zip", "/x/na")]
    public void The_folder_is_the_same_wherever_the_project_stands(string zip, string project, string otherZip, string otherProject)
    {
        Assert.Equal(ZipFolder.Of(zip, project, "content"), ZipFolder.Of(otherZip, otherProject, "content"));
        Assert.NotEqual(ZipFolder.Of(zip, project, "content"), ZipFolder.Of(zip, project, "another"));
        Assert.NotEqual(ZipFolder.Of(zip, project, "content"), ZipFolder.Of(zip.Replace("lamp", "sub/lamp", StringComparison.Ordinal), project, "content"));
    }

    [Fact]
    public void What_is_unchanged_is_not_unpacked_again()
    {
        using var project = new Folder();
        string zip = project.Write("TiKit.zip", Lamp);
        IReadOnlyList<string> first = project.Unpack("TiKit.zip").Profiles;
        Func<IEnumerable<string>> written = project.Watch();

        // A mark shows that the archive is not even looked into.
        File.WriteAllText(first[0], "mark");
        File.SetLastWriteTimeUtc(zip, DateTime.UtcNow.AddDays(1));
        Assert.Equal(first, project.Unpack("TiKit.zip").Profiles);
        Assert.Equal("mark", File.ReadAllText(first[0]));
        Assert.Equal(["TiKit.zip/#/" + Zip.Device], written());
    }

    [Fact]
    public void A_changed_archive_goes_to_another_folder_so_that_a_build_that_reads_the_former_keeps_it()
    {
        using var project = new Folder();
        project.Write("TiKit.zip", Zip.Of(new ZipPart(Zip.Device), new ZipPart(Zip.Service("A"), "1")));
        string[] before = [.. project.Unpack("TiKit.zip").Profiles];
        Func<IEnumerable<string>> written = project.Watch();
        project.Write("TiKit.zip", Zip.Of(new ZipPart(Zip.Device), new ZipPart(Zip.Service("A"), "2")));
        IReadOnlyList<string> after = project.Unpack("TiKit.zip").Profiles;
        Assert.Empty(before.Intersect(after));
        Assert.Equal("1", File.ReadAllText(before[1]));
        Assert.Equal("2", File.ReadAllText(after[1]));
        Assert.Equal(["TiKit.zip/#.unpacked", "TiKit.zip/#/" + Zip.Device, "TiKit.zip/#/" + Zip.Service("A")], written());
        Assert.Equal(before.Select(project.Short), after.Select(project.Short));
    }

    [Fact]
    public void An_archive_that_is_as_it_was_before_is_not_written_again()
    {
        using var project = new Folder();
        project.Write("a.zip", Lamp);
        UnpackedZip first = project.Unpack("a.zip");
        project.Write("a.zip", [1]);
        project.Unpack("a.zip");
        Func<IEnumerable<string>> written = project.Watch();
        project.Write("a.zip", Lamp);
        Assert.Equal(first.Profiles, project.Unpack("a.zip").Profiles);
        Assert.Empty(written());
    }

    [Fact]
    public void A_file_that_was_deleted_comes_back()
    {
        using var project = new Folder();
        project.Write("TiKit.zip", Lamp);
        IReadOnlyList<string> profiles = project.Unpack("TiKit.zip").Profiles;
        File.Delete(profiles[1]);
        project.Unpack("TiKit.zip");
        Assert.True(File.Exists(profiles[1]));
    }

    [Fact]
    public void A_clean_removes_all_that_was_unpacked_and_nothing_else()
    {
        using var project = new Folder();
        project.Write("a.zip", Lamp);
        project.Write("b.zip", [1, 2, 3]);
        string other = project.Write("obj/iotbatchgen/other.txt", [1]);
        project.Unpack("a.zip");
        project.Unpack("b.zip");
        new OutputFolder(project.PathOf("obj")).Delete(ZipFolder.Parent);
        Assert.False(Directory.Exists(project.Zips));
        Assert.True(File.Exists(other));
        new OutputFolder(project.PathOf("obj")).Delete(ZipFolder.Parent);
    }

    [Fact]
    public void Faults_are_written_where_the_analyzer_finds_them_and_go_with_their_cause()
    {
        using var project = new Folder();
        string zip = project.Write("a.zip", Zip.Of(new ZipPart(Zip.Device), new ZipPart("../servicetype-capability.json")));
        string file = project.Unpack("a.zip").Faults!;
        Assert.Equal(
            new ZipFaults(zip, IsNothingLeft: false, ["its entry '../servicetype-capability.json' has a path outside the archive's folder and is not unpacked"]),
            ZipFaults.Parse(File.ReadAllText(file)));

        // Said again by the next build, and by no later one once its cause is gone.
        Func<IEnumerable<string>> written = project.Watch();
        Assert.Equal(file, project.Unpack("a.zip").Faults);
        Assert.Empty(written());
        project.Write("a.zip", Lamp);
        Assert.Null(project.Unpack("a.zip").Faults);
    }

    [Fact]
    public void Of_an_archive_that_became_unreadable_nothing_is_handed_over()
    {
        using var project = new Folder();
        string zip = project.Write("a.zip", Lamp);
        project.Unpack("a.zip");
        project.Write("a.zip", []);
        UnpackedZip unpacked = project.Unpack("a.zip");
        Assert.Empty(unpacked.Profiles);
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

        Assert.Equal(
            ["the file does not exist", "the file does not exist", "the file does not exist", "it is larger than 16,777,216 bytes, which is the limit"],
            new[] { "missing.zip", "nowhere/missing.zip", "folder.zip", "large.zip" }
                .Select(zip => Assert.Single(ZipFaults.Parse(File.ReadAllText(project.Unpack(zip).Faults!))!.Messages)));
    }

    [Fact]
    public void Builds_at_the_same_time_do_not_disturb_each_other_whatever_archives_they_have()
    {
        using var project = new Folder();
        byte[] Of(string text) => Zip.Of(Enumerable.Range(0, 50).Select(i => new ZipPart(Zip.Service("S" + i), text)));
        string[] zips = [.. Enumerable.Range(0, 4).Select(i => $"{i / 2}/{i % 2}.zip")];
        for (int i = 0; i < zips.Length; i++)
        {
            project.Write(zips[i], Of("text " + i));
        }

        // Each build has archives of its own; what one has unpacked stays as it is while the others are at it.
        Parallel.For(0, 16, i =>
        {
            IReadOnlyList<string> profiles = project.Unpack(zips[i % zips.Length]).Profiles;
            Assert.Equal(50, profiles.Count);
            Assert.All(profiles, file => Assert.Equal("text " + (i % zips.Length), File.ReadAllText(file)));
        });
        Assert.Equal(4 * 50, project.Profiles.Count());
        Assert.All(project.Unpacked, file => Assert.Matches(@"(\.json|/#\.unpacked)$", file));
    }
}
