using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Model;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>How a file's item metadata are found: in the list that the targets make, or else in the compiler's options for the file.</summary>
public class FileMetadataTests
{
    private const string Path = "/na/C#/a;b [c] {d}/表.deviceprofile.yaml";

    [Fact]
    public void The_list_holds_for_paths_that_the_compilers_options_lose() =>
        Assert.Equal(new ProfileItem(Path, "Meter", "My.Devices", true), Item(List($"true||Meter|My.Devices|Internal||{Path}\ntrue||||||/na/other.yaml")));

    [Fact]
    public void The_list_goes_first_for_a_pattern_may_find_the_options_of_another_file() =>
        Assert.Equal(new ProfileItem(Path, "Right", null, false), Item(List($"true||Right||||{Path}").Profile(Path, ("ClassName", "Wrong"))));

    [Fact]
    public void The_archive_of_an_unpacked_file_is_known() =>
        Assert.Equal("/na/lamp.zip", Item(List("true|||||/na/lamp.zip|" + Path))?.Zip);

    [Fact]
    public void Of_items_with_one_path_the_last_counts() =>
        Assert.Equal("Second", Item(List($"true||||||{Path}\ntrue||Second||||{Path}"))?.ClassName);

    [Theory]
    [InlineData("")]
    [InlineData("no base 64")]
    [InlineData("dHJ1ZXx8")]
    public void Without_a_list_that_names_the_file_the_compilers_options_hold(string list) => Assert.Equal(
        new ProfileItem(Path, "Meter", null, false),
        Item(new MemoryOptions().Property("IoTBatchProfileItems", list).Profile(Path, ("ClassName", " Meter "), ("Namespace", " "))));

    [Fact]
    public void A_file_that_no_item_stands_for_is_none() => Assert.Null(Item(List("true||||||/na/other.yaml")));

    [Fact]
    public void A_file_about_an_archive_is_no_profile() => Assert.Null(Item(List("|true|||||" + Path)));

    [Fact]
    public void A_bar_in_what_an_item_says_parts_nothing() => Assert.Equal(
        new ProfileItem(Path, "a|b", null, false),
        Item(new MemoryOptions().Property("IoTBatchProfileItems", MemoryOptions.EncodedItems($"true\u001F\u001Fa|b\u001F\u001F\u001F\u001F{Path}"))));

    private static MemoryOptions List(string lines) => new MemoryOptions().Items(lines);

    private static ProfileItem? Item(MemoryOptions options)
    {
        ProfileFiles.TryGetItem(new MemoryText(Path, string.Empty), options, out ProfileItem? item);
        return item;
    }
}
