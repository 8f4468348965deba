using System.Collections.Generic;
using IoTBatchGen.Analyzers.Facts;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>What a write of <c>param.command.paras</c> may belong to is every object on its way.</summary>
public class FieldPathTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("param", "|param")]
    [InlineData("param.command", "|param|param.command")]
    [InlineData("param.command.paras", "|param|param.command|param.command.paras")]
    public void A_path_begins_with_the_object_itself_and_ends_with_all_of_it(string path, string beginnings)
    {
        var found = new List<string>();
        foreach (string beginning in FieldPath.Beginnings(path))
        {
            found.Add(beginning);
        }

        Assert.Equal(beginnings, string.Join('|', found));
    }

    [Theory]
    [InlineData("param.command", "", "param.command")]
    [InlineData("param.command", "param", "command")]
    [InlineData("param.command.paras", "param", "command.paras")]
    [InlineData("param.command", "param.command", "")]
    [InlineData("", "", "")]
    [InlineData("param", "param.command", null)]
    [InlineData("parameter.command", "param", null)]
    [InlineData("param.command", "other", null)]
    [InlineData("param", "other", null)]
    [InlineData("", "param", null)]
    public void What_follows_a_beginning_is_the_rest_of_the_path(string path, string beginning, string? rest) => Assert.Equal(rest, FieldPath.After(path, beginning));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("param", "", "param")]
    [InlineData("", "command", "command")]
    [InlineData("param", "command.paras", "param.command.paras")]
    public void A_path_is_as_long_as_its_parts(string path, string further, string joined) => Assert.Equal(joined, FieldPath.Join(path, further));

    [Theory]
    [InlineData("", "")]
    [InlineData("param", "param")]
    [InlineData("param.command.paras", "param")]
    public void The_first_field_ends_at_the_first_dot(string path, string first) => Assert.Equal(first, FieldPath.First(path));
}
