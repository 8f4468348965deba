using System.Linq;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>How much C# may be generated from what is delivered together: each limit, and the words about it.</summary>
public class EmissionBudgetTests
{
    private static readonly ProfileItem Item = new("/a/profile/a.json", null, null, false);

    [Theory]
    [InlineData(5_000, 50_000, 4_194_304, null)]
    [InlineData(5_001, 50_000, 4_194_304, "5001 services, commands, responses and paras, counting each definition once for every service that refers to it; the limit is 5000")]
    [InlineData(5_000, 50_001, 4_194_304, "50001 values of enumLists, counting each definition once for every service that refers to it; the limit is 50000")]
    [InlineData(5_000, 50_000, 4_194_305, "4194305 characters of names and descriptions, counting each definition once for every service that refers to it; the limit is 4194304")]
    public void Each_limit_may_be_reached_and_not_exceeded(long members, long values, long characters, string? reason)
    {
        var size = new EmittedSize(members, values, characters);
        Assert.Equal(reason is null, EmissionBudget.Holds(size));
        Assert.Equal(reason is null ? null : "the device has " + reason, new EmissionBudget().Take(Item, null, size));
    }

    [Fact]
    public void What_is_too_large_takes_nothing_from_what_comes_after_it()
    {
        var budget = new EmissionBudget();
        Assert.Null(budget.Take(Item, null, new EmittedSize(3_000, 0, 0)));
        Assert.StartsWith(
            "the device, together with the devices before it in the same archive, folder or file, has 5001 services", budget.Take(Item, null, new EmittedSize(2_001, 0, 0)),
            System.StringComparison.Ordinal);
        Assert.Null(budget.Take(Item, null, new EmittedSize(2_000, 0, 0)));
    }

    [Theory]
    [InlineData("/z.zip", "/z.zip", "/a/", "/b/", true)]
    [InlineData("/y.zip", "/z.zip", "/a/", "/a/", false)]
    [InlineData(null, null, "/a/", "/a/", true)]
    [InlineData(null, null, "/a/", "/b/", false)]
    [InlineData(null, null, null, null, false)]
    [InlineData(null, "/z.zip", "/a/", "/a/", false)]
    public void An_archive_or_a_root_or_a_file_is_delivered_together(string? zip, string? otherZip, string? root, string? otherRoot, bool isTogether)
    {
        var budget = new EmissionBudget();
        Assert.Null(budget.Take(Item with { Zip = zip }, root, new EmittedSize(3_000, 0, 0)));
        Assert.Equal(isTogether, budget.Take(Item with { Path = "/b/profile/b.json", Zip = otherZip }, otherRoot, new EmittedSize(3_000, 0, 0)) is not null);
    }

    [Fact]
    public void A_device_that_is_too_large_is_not_taken_for_a_copy()
    {
        string commands = string.Join(", ", Enumerable.Range(0, 5_000).Select(i => $"{{commandName: C{i}}}"));
        ProfileContent content = ProfileReading.Ours(
            $"{{manufacturerId: m, model: o, deviceType: D, services: [{{serviceId: S, commands: [{commands}]}}]}}").Content;
        Assert.Equal(
            [true, true],
            ProfileLinker.Join([(Item, content), (Item with { Path = "/b.yaml" }, content)]).Select(profile => profile.TooLarge is not null));
    }
}
