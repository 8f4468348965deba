using System;
using System.Linq;
using System.Text;
using IoTBatchGen.Tasks.Archives;
using Xunit;

namespace IoTBatchGen.Tasks.Tests.Archives;

/// <summary>What vendors hand over instead of the platform's zip: it is said what it is and what to do.</summary>
public class OtherArchiveTests
{
    [Theory]
    [InlineData("52 61 72 21 1A 07 01 00", "a RAR archive")]
    [InlineData("52 61 72 21 1A 07 00", "a RAR archive")]
    [InlineData("37 7A BC AF 27 1C 00 04", "a 7z archive")]
    [InlineData("1F 8B 08 00", "a gzip archive")]
    [InlineData("42 5A 68 39", "a bzip2 archive")]
    [InlineData("FD 37 7A 58 5A 00", "an xz archive")]
    [InlineData("28 B5 2F FD", "a zstd archive")]
    [InlineData("4D 53 43 46", "a CAB archive")]
    [InlineData("25 50 44 46 2D 31", "a PDF document")]
    public void Another_kind_of_archive_is_named(string start, string name) =>
        Says($"it is {name}, but only zip archives are supported; unpack it into the project, or repack it as zip", [.. Bytes(start), .. new byte[100]]);

    [Fact]
    public void A_tar_is_known_by_the_mark_in_its_first_header()
    {
        byte[] tar = new byte[512];
        "ustar"u8.CopyTo(tar.AsSpan(257));
        Says("it is a tar archive, but only zip archives are supported; unpack it into the project, or repack it as zip", tar);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html></html>")]
    [InlineData("\uFEFF \r\n<HTML lang=\"zh\">")]
    public void A_web_page_under_the_archives_name_is_called_one(string text) =>
        Says("it is a web page, not a zip archive; download the archive itself", Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("<xml/>")]
    [InlineData("Rar")]
    [InlineData("{}")]
    public void What_is_unknown_stays_unknown(string text) => Says("it is not a zip archive, or it is truncated", Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("Meter_Acme_M1.zip")]
    [InlineData("delivery 2026/profiles/Meter.ZIP")]
    [InlineData("profile.rar")]
    public void An_archive_in_the_archive_is_named_whole(string inner) => Says(
        $"it contains no profile, only another archive, '{inner}'; unpack it and add the inner archive to the project: <DeviceProfile Include=\"{inner}\" />",
        Zip.Of(new ZipPart("readme.txt"), new ZipPart(inner), new ZipPart("__MACOSX/._" + inner.Split('/')[^1])));

    [Fact]
    public void Of_several_the_first_is_named() => Says(
        "it contains no profile, only other archives, such as 'a/One.zip'; unpack it and add the inner archives to the project: <DeviceProfile Include=\"a/One.zip\" />",
        Zip.Of(new ZipPart("b/Two.zip"), new ZipPart("a/One.zip")));

    [Fact]
    public void An_archive_beside_a_profile_is_none_of_our_business() =>
        Assert.Empty(Zip.Read(new ZipPart(Zip.Device), new ZipPart("sources.zip")).Faults);

    private static void Says(string fault, byte[] file)
    {
        ProfileArchive archive = ProfileArchive.Read(file);
        Assert.Empty(archive.Files);
        Assert.Equal(fault, Assert.Single(archive.Faults));
    }

    private static byte[] Bytes(string hex) => [.. hex.Split(' ').Select(part => Convert.ToByte(part, 16))];
}
