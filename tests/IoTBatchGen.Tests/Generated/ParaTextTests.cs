using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using Xunit;

namespace IoTBatchGen.Tests.Generated;

public class ParaTextTests
{
    [Fact]
    public void Text_of_its_greatest_length_passes()
    {
        Assert.Equal("abc", Check.Kept("mode string maxLength=3", "abc"));
        Assert.Equal("abc", Check.Kept("mode string", "abc"));
        Assert.Null(Check.Kept("mode string maxLength=3", null));
    }

    [Fact]
    public void Longer_text_is_rejected_without_repeating_it()
    {
        var exception = Assert.Throws<ArgumentException>(() => Check.Kept("mode string maxLength=3 parameter=level", "abcd"));
        Assert.StartsWith("mode has 4 characters; the profile allows at most 3", exception.Message, StringComparison.Ordinal);
        Assert.Equal("level", exception.ParamName);
        Assert.DoesNotContain("abcd", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string")]
    [InlineData("string enumList=a")]
    [InlineData("jsonObject")]
    [InlineData("stringList")]
    [InlineData("list<int>")]
    public void A_required_para_is_not_null(string words)
    {
        Assert.Equal(
            "level", Assert.Throws<ArgumentNullException>(() => Check.Kept("mode " + words + " required parameter=level", null)).ParamName);
        Assert.Null(Check.Kept("mode " + words, null));
    }

    [Fact]
    public void Json_is_kept_as_it_is()
    {
        var node = new JsonArray("a");
        Assert.Same(node, Check.Kept("any jsonObject required", node));
    }

    [Fact]
    public void Items_are_copied_into_a_list_that_cannot_be_changed()
    {
        var mine = new List<int> { 1, 2 };
        object? copy = Check.Kept("modes list<int>", mine);
        mine.Add(3);
        Assert.Equal([1, 2], Assert.IsAssignableFrom<IReadOnlyList<int>>(copy));
        Assert.IsNotType<int[]>(copy);
    }

    [Fact]
    public void A_list_is_read_by_the_dataType_of_its_para()
    {
        Assert.Equal(["a"], Assert.IsAssignableFrom<IReadOnlyList<string>>(Check.Kept("modes stringList", new Both())));
        Assert.Equal([7], Assert.IsAssignableFrom<IReadOnlyList<int>>(Check.Kept("modes list<int>", new Both())));
    }

    [Fact]
    public void A_null_item_is_rejected_by_its_place()
    {
        var exception = Assert.Throws<ArgumentException>(() => Check.Kept("modes stringList parameter=level", new[] { "a", null }));
        Assert.StartsWith("modes[1] is null", exception.Message, StringComparison.Ordinal);
        Assert.Equal("level", exception.ParamName);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_item_that_JSON_does_not_have_is_rejected_by_its_place(double item)
    {
        var exception = Assert.Throws<ArgumentException>(() => Check.Kept("modes list<double>", new[] { 0, 1, item }));
        Assert.StartsWith("modes[2] is ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_of_an_enum_becomes_the_text_of_its_number()
    {
        Assert.Equal("OFF", Check.Kept("mode string enumList=ON,OFF", 1));
        Assert.Null(Check.Kept("mode string enumList=ON,OFF", null));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MinValue)]
    public void A_number_that_is_not_a_member_of_an_enum_is_rejected(int value)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Check.Kept("mode string enumList=ON,OFF parameter=level", value));
        Assert.StartsWith(
            FormattableString.Invariant($"mode is {value}; the profile does not list it"), exception.Message, StringComparison.Ordinal);
        Assert.Equal("level", exception.ParamName);
    }

    [Fact]
    public void Text_that_is_listed_passes() => Assert.Equal("OFF", Check.Kept("mode string enumList=ON,OFF", "OFF"));

    [Theory]
    [InlineData("hunter2")]
    [InlineData("on")]
    public void Text_that_is_not_listed_is_rejected_without_repeating_it(string text)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Check.Kept("mode string enumList=ON,OFF parameter=level", text));
        Assert.StartsWith("mode is not in the profile's enumList; the profile allows ON, OFF", exception.Message, StringComparison.Ordinal);
        Assert.Equal("level", exception.ParamName);
        Assert.DoesNotContain("'" + text, exception.ToString(), StringComparison.Ordinal);
        Assert.Null(exception.ActualValue);
    }

    private sealed class Both : IEnumerable<string>, IEnumerable<int>
    {
        public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)["a"]).GetEnumerator();

        IEnumerator<int> IEnumerable<int>.GetEnumerator() => ((IEnumerable<int>)[7]).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
