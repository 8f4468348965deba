using System;
using System.IO;
using System.Linq;
using IoTBatchGen.Tasks.Unpacking;
using Xunit;

namespace IoTBatchGen.Tasks.Tests.Unpacking;

/// <summary>Nothing is written or deleted through a link, wherever below the project's intermediate folder one is.</summary>
public sealed class LinkTests : IDisposable
{
    private static readonly byte[] Lamp = Zip.Of(new ZipPart(Zip.Device), new ZipPart(Zip.Service("LED")));
    private readonly Folder _project = new();

    public LinkTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "making links needs rights there");
        _project.Write("a.zip", Lamp);
        _project.Write("treasure/gold.json", [1]);
        Directory.CreateDirectory(_project.PathOf("obj"));
    }

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("iotbatchgen")]
    [InlineData("iotbatchgen/zip")]
    [InlineData("iotbatchgen/zip/a.zip")]
    [InlineData("iotbatchgen/zip/a.zip/#")]
    [InlineData("iotbatchgen/zip/a.zip/#/profile")]
    [InlineData("iotbatchgen/zip/a.zip/#/service/LED/profile")]
    public void A_folder_that_is_a_link_keeps_an_archive_from_being_unpacked(string folder)
    {
        string link = _project.PathOf("obj/" + folder.Replace("#", Digest(), StringComparison.Ordinal));
        Clear(link);
        Directory.CreateSymbolicLink(link, _project.PathOf("treasure"));

        IOException rejected = Assert.Throws<IOException>(() => _project.Unpack("a.zip"));

        Assert.Equal($"'{link}' is a link; device profile files are never written or deleted through a link, so remove it", rejected.Message);
        TreasureIsAsItWas();
    }

    [Theory]
    [InlineData("#/profile/devicetype-capability.json", "gold.json")]
    [InlineData("#/profile/devicetype-capability.json", "not there.json")]
    [InlineData("#.unpacked", "gold.json")]
    public void A_file_that_is_a_link_is_not_written_to(string file, string target)
    {
        string link = _project.PathOf("obj/iotbatchgen/zip/a.zip/" + file.Replace("#", Digest(), StringComparison.Ordinal));
        Clear(link);
        File.CreateSymbolicLink(link, _project.PathOf("treasure/" + target));

        Assert.Contains(link, Assert.Throws<IOException>(() => _project.Unpack("a.zip")).Message, StringComparison.Ordinal);
        TreasureIsAsItWas();
    }

    [Theory]
    [InlineData("iotbatchgen")]
    [InlineData("iotbatchgen/zip")]
    public void A_clean_deletes_nothing_through_a_link(string folder)
    {
        string link = _project.PathOf("obj/" + folder);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        _project.Write("treasure/zip/gold.json", [2]);
        Directory.CreateSymbolicLink(link, _project.PathOf("treasure"));

        Assert.Throws<IOException>(() => new OutputFolder(_project.PathOf("obj")).Delete(ZipFolder.Parent));
        Assert.True(File.Exists(_project.PathOf("treasure/zip/gold.json")));
    }

    [Fact]
    public void A_clean_removes_links_among_what_was_unpacked_and_leaves_what_they_lead_to()
    {
        _project.Unpack("a.zip");
        Directory.CreateSymbolicLink(Path.Combine(_project.Zips, "a.zip", "link"), _project.PathOf("treasure"));
        new OutputFolder(_project.PathOf("obj")).Delete(ZipFolder.Parent);
        Assert.False(Directory.Exists(_project.Zips));
        TreasureIsAsItWas();
    }

    [Fact]
    public void The_intermediate_folder_itself_may_be_on_another_disk()
    {
        Directory.Delete(_project.PathOf("obj"));
        Directory.CreateDirectory(_project.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(_project.PathOf("obj"), _project.PathOf("elsewhere"));
        Assert.Equal(2, _project.Unpack("a.zip").Profiles.Count(File.Exists));
    }

    /// <summary>The part of the path that is made of the archive's content.</summary>
    private string Digest()
    {
        string folder = _project.Unpack("a.zip").Profiles[0];
        return Path.GetRelativePath(_project.Zips, folder).Split(Path.DirectorySeparatorChar)[1];
    }

    /// <summary>Makes room for a link, as if the archive had not been unpacked.</summary>
    private void Clear(string path)
    {
        foreach (string manifest in Directory.Exists(_project.Zips) ? Directory.GetFiles(_project.Zips, "*.unpacked", SearchOption.AllDirectories) : [])
        {
            File.Delete(manifest);
        }

        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        File.Delete(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    }

    private void TreasureIsAsItWas() => Assert.Equal(
        ["gold.json"], Directory.GetFileSystemEntries(_project.PathOf("treasure"), "*", SearchOption.AllDirectories).Select(Path.GetFileName));
}
