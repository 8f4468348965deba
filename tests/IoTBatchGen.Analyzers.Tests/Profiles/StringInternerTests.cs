using System;
using System.Linq;
using IoTBatchGen.Profiles.Yaml;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Of the short texts that a profile repeats, one is kept.</summary>
public class StringInternerTests
{
    // These two share a place in the table.
    [Fact]
    public void Texts_that_take_turns_are_each_kept_once()
    {
        var interner = new StringInterner();
        string[] kept = [.. Enumerable.Range(0, 10).SelectMany(_ => new[] { Copy("mode"), Copy("from") }).Select(interner.One)];
        Assert.All(kept, (text, i) => Assert.Same(kept[i % 2], text));
        Assert.Equal(["mode", "from"], kept.Take(2));
    }

    [Fact]
    public void Whatever_was_there_before_a_text_stays_itself()
    {
        var interner = new StringInterner();
        Assert.All(Enumerable.Range(0, 5_000).Select(i => "text " + (i * 7 % 1_500)), text => Assert.Equal(text, interner.One(Copy(text))));
    }

    [Fact]
    public void A_long_text_is_not_looked_for()
    {
        var interner = new StringInterner();
        string text = new('a', 33);
        Assert.NotSame(interner.One(text), interner.One(Copy(text)));
    }

    private static string Copy(string text) => new(text.AsSpan());
}
