using System;
using Xunit;

namespace IoTBatchGen.Tests.Generated;

public class GuardNumberTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_number_at_its_bounds_passes(int value)
    {
        Assert.Equal(value, CommandParaGuard.InRange(value, 0, 100, "value", "%", "value"));
        Assert.Equal(value, CommandParaGuard.InRange((int?)value, 0, 100, "value", "%", "value"));
        Assert.Equal(value, CommandParaGuard.InRange((long)value, 0L, 100L, "value", "%", "value"));
        Assert.Equal(value, CommandParaGuard.InRange((decimal)value, 0m, 100m, "value", "%", "value"));
        Assert.Equal(value, CommandParaGuard.InRange((double)value, 0d, 100d, "value", "%", "value"));
    }

    [Fact]
    public void Null_passes()
    {
        Assert.Null(CommandParaGuard.InRange((int?)null, 1, 2, "value", null, "value"));
        Assert.Null(CommandParaGuard.InRange((long?)null, 1L, 2L, "value", null, "value"));
        Assert.Null(CommandParaGuard.InRange((decimal?)null, 1m, 2m, "value", null, "value"));
        Assert.Null(CommandParaGuard.InRange((double?)null, 1d, 2d, "value", null, "value"));
        Assert.Null(CommandParaGuard.OneOf((int?)null, [1], "value", null, "value"));
        Assert.Null(CommandParaGuard.OneOf((long?)null, [1], "value", null, "value"));
    }

    [Fact]
    public void Without_bounds_any_number_passes()
    {
        Assert.Equal(int.MinValue, CommandParaGuard.InRange(int.MinValue, null, null, "value", null, "value"));
        Assert.Equal(double.MaxValue, CommandParaGuard.InRange(double.MaxValue, null, null, "value", null, "value"));
    }

    [Theory]
    [InlineData(101, 0, 100, "%", "value is 101 %; the profile allows 0 to 100 %")]
    [InlineData(-1, 0, 100, null, "value is -1; the profile allows 0 to 100")]
    [InlineData(-1, 0, null, "%", "value is -1 %; the profile allows at least 0 %")]
    [InlineData(101, null, 100, "", "value is 101; the profile allows at most 100")]
    public void A_number_outside_its_bounds_is_told_with_them(int value, int? min, int? max, string? unit, string message)
    {
        Refused(message, value, () => CommandParaGuard.InRange(value, min, max, "value", unit, "level"));
        Refused(message, value, () => CommandParaGuard.InRange((int?)value, min, max, "value", unit, "level"));
        Refused(message, (long)value, () => CommandParaGuard.InRange((long)value, (long?)min, max, "value", unit, "level"));
        Refused(message, (long)value, () => CommandParaGuard.InRange((long?)value, (long?)min, max, "value", unit, "level"));
        Refused(message, (decimal)value, () => CommandParaGuard.InRange((decimal)value, (decimal?)min, max, "value", unit, "level"));
        Refused(message, (decimal)value, () => CommandParaGuard.InRange((decimal?)value, (decimal?)min, max, "value", unit, "level"));
        Refused(message, (double)value, () => CommandParaGuard.InRange((double)value, (double?)min, max, "value", unit, "level"));
        Refused(message, (double)value, () => CommandParaGuard.InRange((double?)value, (double?)min, max, "value", unit, "level"));
    }

    [Fact]
    public void A_fraction_beyond_a_bound_is_refused()
    {
        Refused("v is 1.01; the profile allows at most 1", 1.01m, () => CommandParaGuard.InRange(1.01m, null, 1m, "v", null, "level"));
        Refused(
            "v is 0.30000000000000004; the profile allows at most 0.3",
            0.1 + 0.2,
            () => CommandParaGuard.InRange(0.1 + 0.2, null, 0.3, "v", null, "level"));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_double_that_JSON_does_not_have_is_refused_even_without_bounds(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CommandParaGuard.InRange(value, null, null, "value", null, "level"));
        Assert.Throws<ArgumentOutOfRangeException>(() => CommandParaGuard.InRange((double?)value, null, null, "value", null, "level"));
    }

    [Fact]
    public void A_listed_number_passes_and_another_is_told_with_the_list()
    {
        Assert.Equal(2, CommandParaGuard.OneOf(2, [0, 1, 2], "mode", null, "level"));
        Assert.Equal(2L, CommandParaGuard.OneOf(2L, [0L, 2L], "mode", null, "level"));
        Refused("mode is 3 h; the profile allows 0, 1, 2 h", 3, () => CommandParaGuard.OneOf(3, [0, 1, 2], "mode", "h", "level"));
        Refused("mode is 3; the profile allows 0", 3, () => CommandParaGuard.OneOf((int?)3, [0], "mode", null, "level"));
        Refused("mode is 3; the profile allows 0", 3L, () => CommandParaGuard.OneOf(3L, [0L], "mode", null, "level"));
        Refused("mode is 3; the profile allows 0", 3L, () => CommandParaGuard.OneOf((long?)3, [0L], "mode", null, "level"));
    }

    private static void Refused(string message, object value, Action act)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(act);
        Assert.StartsWith(message + " (", exception.Message, StringComparison.Ordinal);
        Assert.Equal("level", exception.ParamName);
        Assert.Equal(value, exception.ActualValue);
    }
}
