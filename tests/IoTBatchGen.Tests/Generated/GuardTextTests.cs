using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using Xunit;

namespace IoTBatchGen.Tests.Generated;

public class GuardTextTests
{
    [Fact]
    public void Text_of_its_greatest_length_passes()
    {
        Assert.Equal("abc", CommandParaGuard.Text("abc", 3, "mode", "level"));
        Assert.Equal("abc", CommandParaGuard.OptionalText("abc", 3, "mode", "level"));
        Assert.Equal("abc", CommandParaGuard.Text("abc", null, "mode", "level"));
        Assert.Null(CommandParaGuard.OptionalText(null, 3, "mode", "level"));
    }

    [Fact]
    public void Longer_text_is_refused_without_repeating_it()
    {
        var exception = Assert.Throws<ArgumentException>(() => CommandParaGuard.Text("abcd", 3, "mode", "level"));
        Assert.StartsWith("mode has 4 characters; the profile allows at most 3", exception.Message, StringComparison.Ordinal);
        Assert.Equal("level", exception.ParamName);
        Assert.DoesNotContain("abcd", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CommandParaGuard.OptionalText("abcd", 3, "mode", "level"));
    }

    [Fact]
    public void Required_paras_are_not_null()
    {
        Assert.Equal("level", Assert.Throws<ArgumentNullException>(() => CommandParaGuard.Text(null, 3, "mode", "level")).ParamName);
        Assert.Equal("level", Assert.Throws<ArgumentNullException>(() => CommandParaGuard.NotNull<JsonNode>(null, "level")).ParamName);
        Assert.Equal("level", Assert.Throws<ArgumentNullException>(() => CommandParaGuard.Items<int>(null, "modes", "level")).ParamName);
        Assert.Null(CommandParaGuard.OptionalItems<int>(null, "modes", "level"));
    }

    [Fact]
    public void NotNull_hands_back_the_value()
    {
        var node = new JsonObject();
        Assert.Same(node, CommandParaGuard.NotNull(node, "level"));
    }

    [Fact]
    public void Items_are_copied_into_a_list_that_nobody_can_change()
    {
        var mine = new List<int> { 1, 2 };
        IReadOnlyList<int> copy = CommandParaGuard.Items(mine, "modes", "level");
        mine.Add(3);
        Assert.Equal([1, 2], copy);
        Assert.IsNotType<int[]>(copy);
    }

    [Fact]
    public void A_null_item_is_refused_by_its_place()
    {
        var exception = Assert.Throws<ArgumentException>(() => CommandParaGuard.Items<string>(["a", null!], "modes", "level"));
        Assert.StartsWith("modes[1] is null", exception.Message, StringComparison.Ordinal);
        Assert.Equal("level", exception.ParamName);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_item_that_JSON_does_not_have_is_refused_by_its_place(double item)
    {
        var exception = Assert.Throws<ArgumentException>(() => CommandParaGuard.OptionalItems<double>([0, 1, item], "modes", "level"));
        Assert.StartsWith("modes[2] is ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_a_generated_enum_has_the_text_of_its_index()
    {
        Assert.Equal("OFF", CommandParaGuard.EnumText(1, ["ON", "OFF"], "mode", "level"));
        Assert.Equal("ON", CommandParaGuard.OptionalEnumText(0, ["ON", "OFF"], "mode", "level"));
        Assert.Null(CommandParaGuard.OptionalEnumText(null, ["ON", "OFF"], "mode", "level"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MinValue)]
    public void A_value_outside_a_generated_enum_is_rejected(int value)
    {
        foreach (Action check in (Action[])
            [() => CommandParaGuard.EnumText(value, ["ON", "OFF"], "mode", "level"), () => CommandParaGuard.OptionalEnumText(value, ["ON", "OFF"], "mode", "level")])
        {
            var exception = Assert.Throws<ArgumentOutOfRangeException>(check);
            Assert.StartsWith(
                FormattableString.Invariant($"mode is {value}; the profile does not list it"), exception.Message, StringComparison.Ordinal);
            Assert.Equal("level", exception.ParamName);
        }
    }

    [Fact]
    public void Text_that_is_listed_passes()
    {
        Assert.Equal("OFF", CommandParaGuard.ListedText("OFF", ["ON", "OFF"], "mode", "level"));
        Assert.Equal("ON", CommandParaGuard.OptionalListedText("ON", ["ON", "OFF"], "mode", "level"));
        Assert.Null(CommandParaGuard.OptionalListedText(null, ["ON", "OFF"], "mode", "level"));
        Assert.Throws<ArgumentNullException>(() => CommandParaGuard.ListedText(null, ["ON", "OFF"], "mode", "level"));
    }

    [Fact]
    public void Text_that_is_not_listed_is_rejected_without_repeating_it()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => CommandParaGuard.ListedText("hunter2", ["ON", "OFF"], "mode", "level"));
        Assert.StartsWith("mode is not in the profile's enumList; the profile allows ON, OFF", exception.Message, StringComparison.Ordinal);
        Assert.Equal("level", exception.ParamName);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CommandParaGuard.OptionalListedText("on", ["ON", "OFF"], "mode", "level"));
    }
}
