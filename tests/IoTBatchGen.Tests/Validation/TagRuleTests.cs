using IoTBatchGen.Client;
using Xunit;

namespace IoTBatchGen.Tests.Validation;

public class TagRuleTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(128, 1024)]
    public void Tags_inside_their_lengths_are_fine(int name, int value) =>
        Assert.Empty(Problems.After(task => task.WithTag(Problems.Text(name), Problems.Text(value))));

    [Theory]
    [InlineData(0, 1, "IOTB1008 tags[1].tagName")]
    [InlineData(129, 1, "IOTB1008 tags[1].tagName")]
    [InlineData(1, 0, "IOTB1008 tags[1].tagValue")]
    [InlineData(1, 1025, "IOTB1008 tags[1].tagValue")]
    public void Tags_outside_their_lengths_are_IOTB1008(int name, int value, string problem) => Assert.Equal(
        [problem], Problems.After(task => task.WithTag("site", "north").WithTag(Problems.Text(name), Problems.Text(value))));

    [Fact]
    public void A_tag_that_is_null_or_has_nulls_lacks_both()
    {
        string[] both = ["IOTB1008 tags[0].tagName", "IOTB1008 tags[0].tagValue"];
        Assert.Equal(both, Problems.After(task => task.Tags.Add(null!)));
        Assert.Equal(both, Problems.After(task => task.Tags.Add(new BatchTaskTag())));
    }
}
