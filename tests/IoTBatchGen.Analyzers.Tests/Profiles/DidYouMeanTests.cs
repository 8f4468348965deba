using System;
using System.Diagnostics;
using System.Linq;
using IoTBatchGen.Profiles.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

public class DidYouMeanTests
{
    [Theory]
    [InlineData("dataTyp", "dataType")]
    [InlineData("paranName", "paraName")]
    [InlineData("SET_DEVICE_LEVLE", "SET_DEVICE_LEVEL")]
    [InlineData("setDeviceLevel", "SET_DEVICE_LEVEL")]
    [InlineData("max_length", "maxLength")]
    [InlineData("mim", "min")]
    [InlineData("nmi", null)]
    [InlineData("frobnicate", null)]
    [InlineData("", null)]
    [InlineData("__", null)]
    public void The_name_that_was_meant_is_found(string wrong, string? meant) =>
        Assert.Equal(meant, NameSuggester.Nearest(wrong, ["paraName", "min", "max", "SET_DEVICE_LEVEL", "dataType", "maxLength", ""]));

    [Fact]
    public void Of_equally_near_names_the_first_in_ordinal_order_is_taken_whatever_order_they_come_in()
    {
        string[] names = ["Switch03", "Switch01", "Switch02"];
        Assert.Equal("Switch01", NameSuggester.Nearest("Switch04", names));
        Assert.Equal("Switch01", NameSuggester.Nearest("Switch04", names.Reverse()));
    }

    [Fact]
    public void Names_of_any_length_are_compared_quickly()
    {
        var clock = Stopwatch.StartNew();
        string[] candidates = [.. Enumerable.Range(0, 5_000).Select(i => new string('a', 250) + i)];
        Assert.Null(NameSuggester.Nearest(new string('a', 10_000), candidates));
        Assert.NotNull(NameSuggester.Nearest(new string('a', 250) + "x", candidates));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
    }

    [Fact]
    public void The_bounded_distance_is_the_unbounded_one_up_to_the_limit()
    {
        string[] words = ["", "a", "ab", "ba", "abc", "acb", "abcd", "bacd", "badc", "xbcy", "abxcd", "abcdefgh", "abdcefhg"];
        foreach (string first in words)
        {
            foreach (string second in words)
            {
                int exact = EditDistance.AtMost(100, first, second);
                for (int limit = 0; limit < 5; limit++)
                {
                    int bounded = EditDistance.AtMost(limit, first, second);
                    Assert.True(exact <= limit ? bounded == exact : bounded > limit, $"{first} {second} {limit}: {bounded}, not {exact}");
                }
            }
        }
    }
}
