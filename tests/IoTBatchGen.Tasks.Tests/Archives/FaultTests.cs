using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;
using IoTBatchGen.Tasks.Archives;
using Xunit;

namespace IoTBatchGen.Tasks.Tests.Archives;

public class FaultTests
{
    [Fact]
    public void An_archive_without_a_profile_is_a_fault() => Holds(
        "it contains no file named devicetype-capability.json or servicetype-capability.json", Zip.Of(new ZipPart("readme.txt")));

    [Fact]
    public void An_archive_without_entries_holds_no_profile() => Holds(
        "it contains no file named devicetype-capability.json or servicetype-capability.json", Zip.Of());

    [Fact]
    public void An_empty_file_is_a_fault() => Holds("the file is empty", []);

    [Theory]
    [InlineData("{\"devices\":[]}")]
    public void What_is_no_archive_is_a_fault(string text) => Holds("it is not a zip archive, or it is truncated", Encoding.UTF8.GetBytes(text));

    [Fact]
    public void An_archive_cut_off_is_a_fault() => Holds("it is not a zip archive, or it is truncated", Zip.Of(new ZipPart(Zip.Device))[..^1]);

    [Fact]
    public void One_part_of_several_is_a_fault()
    {
        byte[] zip = Zip.Of(new ZipPart(Zip.Device));
        zip[^18] = 1;
        Holds("it is damaged or one part of a multi-part archive: its central directory is not where the end record says", zip);
    }

    [Fact]
    public void A_wrong_count_is_a_fault()
    {
        byte[] zip = Zip.Of(new ZipPart(Zip.Device));
        zip[^12] = 2;
        Holds("it is damaged: it declares 2 entries but has 1", zip);
    }

    [Fact]
    public void A_thousand_entries_are_read_and_one_more_is_a_fault()
    {
        ZipPart[] parts = [.. Enumerable.Range(0, ZipLimits.Entries).Select(i => new ZipPart(Zip.Service("S" + i)))];
        Assert.Equal(ZipLimits.Entries, Zip.Read(parts).Files.Count);
        Holds("it has more than 1,000 entries, which is the limit", Zip.Of([.. parts, new ZipPart("readme.txt")]));
    }

    [Fact]
    public void A_count_that_lies_does_not_lift_the_limit()
    {
        byte[] zip = Zip.Of(Enumerable.Range(0, 1500).Select(i => new ZipPart(Zip.Service("S" + i))));
        zip[^12] = zip[^14] = 1;
        zip[^11] = zip[^13] = 0;
        Holds("it has more than 1,000 entries, which is the limit", zip);
    }

    [Fact]
    public void Four_MiB_are_unpacked_and_one_byte_more_is_a_fault()
    {
        string half = new(' ', ZipLimits.UnpackedBytes / 2);
        Assert.Empty(Zip.Read(new ZipPart(Zip.Device, half), new ZipPart("readme.txt", half)).Faults);
        Holds("it unpacks to 4,194,305 bytes; the limit is 4,194,304", Zip.Of(new ZipPart(Zip.Device, half), new ZipPart("readme.txt", half + " ")));
    }

    [Fact]
    public void Sizes_that_add_up_beyond_a_number_are_a_fault() => Holds(
        "it unpacks to 8,589,934,590 bytes; the limit is 4,194,304",
        Zip.Of(new ZipPart(Zip.Device) { Size = uint.MaxValue }, new ZipPart(Zip.Service("S")) { Size = uint.MaxValue }));

    [Fact]
    public void A_header_that_declares_too_little_is_a_fault_found_after_as_much()
    {
        byte[] zip = Zip.Of(new ZipPart(Zip.Device, new string(' ', 200_000_000)) { Size = 10 });
        long before = GC.GetAllocatedBytesForCurrentThread();
        HoldsOfEntry("unpacks to more bytes than the archive declares", zip);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void A_header_that_declares_too_much_is_a_fault() =>
        HoldsOfEntry("is damaged: it unpacks to fewer bytes than the archive declares", Zip.Of(new ZipPart(Zip.Device) { Size = 10 }));

    [Fact]
    public void A_wrong_checksum_is_a_fault() =>
        HoldsOfEntry("is damaged: its checksum does not match", Zip.Of(new ZipPart(Zip.Device) { Crc = 1 }));

    [Fact]
    public void What_does_not_decompress_is_a_fault() =>
        HoldsOfEntry("is damaged: it cannot be decompressed", Zip.Of(new ZipPart(Zip.Device) { Packed = [0xFF, 0xFF, 0xFF, 0xFF] }));

    [Fact]
    public void An_encrypted_entry_is_a_fault() =>
        HoldsOfEntry("needs a password", Zip.Of(new ZipPart(Zip.Device) { Flags = 0x801 }));

    [Fact]
    public void Another_compression_is_a_fault() =>
        HoldsOfEntry("uses compression method 9; only stored and deflate are supported", Zip.Of(new ZipPart(Zip.Device) { Method = 9, Packed = [1] }));

    [Fact]
    public void A_link_is_a_fault() =>
        HoldsOfEntry("is a link, not a file", Zip.Of(new ZipPart(Zip.Device, "/etc/passwd") { UnixMode = 0xA1FF }));

    [Fact]
    public void An_entry_that_ends_behind_the_archive_is_a_fault() =>
        HoldsOfEntry("is cut off", Zip.Of(new ZipPart(Zip.Device) { PackedSize = 5000 }));

    [Fact]
    public void An_entry_that_is_elsewhere_is_a_fault()
    {
        byte[] zip = Zip.Of(new ZipPart(Zip.Device));
        zip[0] = 0;
        HoldsOfEntry("is not where the archive's central directory says", zip);
    }

    [Fact]
    public void A_fault_of_one_entry_leaves_the_others()
    {
        ProfileArchive archive = Zip.Read(new ZipPart(Zip.Device), new ZipPart(Zip.Service("S")) { Crc = 1 });
        Assert.Equal([Zip.Device], archive.Files.Keys);
        Assert.Equal(["its entry 'service/S/profile/servicetype-capability.json' is damaged: its checksum does not match"], archive.Faults);
    }

    [Fact]
    public void Whatever_byte_is_changed_or_cut_nothing_is_thrown_and_what_comes_is_whole_or_said_to_be_faulty()
    {
        byte[] zip = Zip.Of(new ZipPart(Zip.Device, "{\"devices\":[]}"), new ZipPart(Zip.Service("S"), "{\"services\":[]}") { Method = 0 });
        Gen.Select(Gen.Int[0, zip.Length - 1], Gen.Byte, Gen.Int[0, zip.Length]).Sample((at, value, length) =>
        {
            byte[] changed = [.. zip];
            changed[at] = value;
            ProfileArchive archive = ProfileArchive.Read(changed[..(value % 2 == 0 ? zip.Length : length)]);
            Assert.True(archive.Faults.Count > 0 || archive.Files.Values.All(file => file.Length is 14 or 15));
        });
    }

    [Fact]
    public void Random_bytes_are_said_to_be_faulty() =>
        Gen.Byte.Array[0, 300].Sample(bytes => Assert.NotEmpty(ProfileArchive.Read(bytes).Faults));

    private static void HoldsOfEntry(string fault, byte[] zip) => Holds("its entry 'profile/devicetype-capability.json' " + fault, zip);

    private static void Holds(string fault, byte[] zip)
    {
        ProfileArchive archive = ProfileArchive.Read(zip);
        Assert.Equal<IEnumerable<string>>([fault], archive.Faults);
        Assert.Empty(archive.Files);
    }
}
