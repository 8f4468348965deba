using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using IoTBatchGen.Tasks.Archives;
using Xunit;

namespace IoTBatchGen.Tasks.Tests.Archives;

/// <summary>Which files of an archive are taken, and where they go: the real layouts, with their faults.</summary>
public class LayoutTests
{
    [Theory]
    [InlineData("profile/devicetype-capability.json", "service/LED/profile/servicetype-capability.json")]
    [InlineData("Lamp_Acme_L1/profile/devicetype-capability.json", "Lamp_Acme_L1/service/LED/profile/servicetype-capability.json")]
    [InlineData("profile/devicetype-capability.json", "serivce/LED/profile/servicetype-capability.json")]
    [InlineData("devicetype-capability.json", "service/LED/servicetype-capability.json")]
    [InlineData("profile/devicetype-capability.json", "service/servicetype-capability.json.json")]
    [InlineData("profile/devicetype-capability (1).JSON", "服务/servicetype-capability_v2.json")]
    public void The_files_stand_to_each_other_as_in_the_archive(string device, string service)
    {
        ProfileArchive archive = Zip.Read(new ZipPart(device, "{\"devices\":[]}"), new ZipPart(service, string.Empty));
        Assert.Empty(archive.Faults);
        Assert.Equal(new[] { device, service }.Order(StringComparer.Ordinal), archive.Files.Keys);
        Assert.Equal("{\"devices\":[]}", Encoding.UTF8.GetString(archive.Files[device]));
        Assert.Empty(archive.Files[service]);
    }

    [Fact]
    public void Other_files_and_folders_are_left_in_the_archive()
    {
        ProfileArchive archive = Zip.Read(
            new ZipPart(Zip.Device), new ZipPart("profile/", string.Empty), new ZipPart("profile/devicetype-display.json"), new ZipPart("readme.txt"),
            new ZipPart("devicetype-capability/other.json"), new ZipPart("servicetype-capability.xml"), new ZipPart("__MACOSX/profile/._devicetype-capability.json"),
            new ZipPart("../readme.txt"), new ZipPart("secret.txt") { Flags = 1 });
        Assert.Empty(archive.Faults);
        Assert.Equal([Zip.Device], archive.Files.Keys);
    }

    [Fact]
    public void Backslashes_of_Windows_tools_part_folders() =>
        Assert.Equal([Zip.Device], Zip.Read(new ZipPart(@".\profile\devicetype-capability.json"), new ZipPart(@"profile\")).Files.Keys);

    [Fact]
    public void A_whole_profile_twice_stays_twice() => Assert.Equal(
        ["a/" + Zip.Device, "a/" + Zip.Service("S"), Zip.Device, Zip.Service("S")],
        Zip.Read(new ZipPart(Zip.Device), new ZipPart(Zip.Service("S")), new ZipPart("a/" + Zip.Device), new ZipPart("a/" + Zip.Service("S"))).Files.Keys);

    [Fact]
    public void An_entry_twice_with_the_same_content_is_one()
    {
        ProfileArchive archive = Zip.Read(new ZipPart(Zip.Device), new ZipPart("./profile//devicetype-capability.json"), new ZipPart(Zip.Device));
        Assert.Empty(archive.Faults);
        Assert.Equal([Zip.Device], archive.Files.Keys);
    }

    [Fact]
    public void An_entry_twice_with_different_content_is_a_fault_and_the_first_is_read()
    {
        ProfileArchive archive = Zip.Read(new ZipPart(Zip.Device, "1"), new ZipPart(Zip.Device, "2"));
        Assert.Equal(["its entry 'profile/devicetype-capability.json' exists twice with different content; the first one is used"], archive.Faults);
        Assert.Equal("1", Encoding.UTF8.GetString(archive.Files[Zip.Device]));
    }

    [Theory]
    [InlineData("profile/设备/devicetype-capability.json", 0x800)]
    [InlineData("profile/设备/devicetype-capability.json", 0)]
    public void Names_in_UTF_8_are_read_with_its_flag_and_without(string name, int flags) =>
        Assert.Equal([name], Zip.Read(new ZipPart(name) { Flags = (ushort)flags }).Files.Keys);

    [Fact]
    public void Names_in_an_unknown_code_page_stay_distinct()
    {
        ZipPart Gbk(byte last) => new("x") { Flags = 0, NameBytes = [0xB7, last, .. "/servicetype-capability.json"u8] };
        ProfileArchive archive = Zip.Read(Gbk(0xFE), Gbk(0xFD));
        Assert.Empty(archive.Faults);
        Assert.Equal(2, archive.Files.Count);
        Assert.All(archive.Files.Keys, path => Assert.Matches("^__-[0-9a-f]{16}/servicetype-capability.json$", path));
    }

    [Theory]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.NoCompression)]
    public void What_the_framework_packs_is_read(CompressionLevel level)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("profile/");
            using Stream entry = zip.CreateEntry(Zip.Device, level).Open();
            entry.Write(Encoding.UTF8.GetBytes(new string('x', 100_000)));
        }

        ProfileArchive archive = ProfileArchive.Read(bytes.ToArray());
        Assert.Empty(archive.Faults);
        Assert.Equal(100_000, archive.Files[Zip.Device].Length);
    }

    [Fact]
    public void An_archive_within_a_program_and_with_a_comment_is_read() => Assert.Equal(
        [Zip.Device],
        ProfileArchive.Read(Zip.Surrounded(Zip.Of(new ZipPart(Zip.Device)), new byte[1000], [.. "PK\u0005\u0006 comment"u8, .. new byte[1000]])).Files.Keys);
}
