using System;
using System.Linq;
using IoTBatchGen.Tasks.Archives;
using Xunit;

namespace IoTBatchGen.Tasks.Tests.Archives;

/// <summary>Copies that people leave beside a profile's files.</summary>
public class CopyTests
{
    [Theory]
    [InlineData("profile/devicetype-capability (1).json")]
    [InlineData("profile/devicetype-capability - Copy.json")]
    [InlineData("profile/Copy of devicetype-capability.json")]
    [InlineData("profile/devicetype-capability.json.json")]
    [InlineData("profile/devicetype-capability_old.JSON")]
    [InlineData("profile/devicetype-capability.json.bak")]
    [InlineData("profile/devicetype-capability.json~")]
    [InlineData("service/S/profile/servicetype-capability - 副本.json")]
    [InlineData("service\\S\\profile\\servicetype-capability (2).json")]
    public void The_exact_name_wins_over_a_copy_in_its_folder(string copy)
    {
        ProfileArchive archive = Zip.Read(new ZipPart(copy, "copy"), new ZipPart(Zip.Device, "1"), new ZipPart(Zip.Service("S"), "2"));
        Assert.Empty(archive.Faults);
        Assert.Equal([Zip.Device, Zip.Service("S")], archive.Files.Keys);
    }

    [Fact]
    public void The_exact_name_counts_whatever_its_case() =>
        Assert.Equal(["profile/DeviceType-Capability.JSON"], Zip.Read(new ZipPart("profile/devicetype-capability (1).json"), new ZipPart("profile/DeviceType-Capability.JSON")).Files.Keys);

    /// <summary>Another folder's file, the other kind, and other names where none is exact: none of them is a copy.</summary>
    [Fact]
    public void What_is_not_a_copy_stays()
    {
        string[] names = ["devicetype-capability.json", "servicetype-capability_v2.json", "service/A/servicetype-capability_a.json", "service/A/servicetype-capability_b.json"];
        Assert.Equal(names.Order(StringComparer.Ordinal), Zip.Read(names.Select(name => new ZipPart(name))).Files.Keys);
    }

    [Fact]
    public void A_fault_names_the_whole_path_of_its_entry()
    {
        string entry = string.Join("/", Enumerable.Repeat("a folder with a long name", 5)) + "/servicetype-capability.json";
        Assert.Equal($"its entry '{entry}' needs a password", Assert.Single(Zip.Read(new ZipPart(entry) { Flags = 0x801 }).Faults));
    }
}
