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
}
