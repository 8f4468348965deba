using System;
using System.Globalization;
using Xunit;

namespace IoTBatchGen.Tests.Generated;

public class ParaNumberTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void A_number_at_its_bounds_passes(int value)
    {
        Assert.Equal(value, Check.Kept("value int min=0 max=100", value));
        Assert.Equal((long)value, Check.Kept("value long min=0 max=100", (long)value));
        Assert.Equal((decimal)value, Check.Kept("value decimal min=0 max=100", (decimal)value));
        Assert.Equal((double)value, Check.Kept("value double min=0 max=100", (double)value));
    }

    [Theory]
    [InlineData("int min=1 max=2")]
    [InlineData("long min=1 max=2")]
    [InlineData("decimal min=1 max=2")]
    [InlineData("double min=1 max=2")]
    [InlineData("int enumList=1")]
    [InlineData("boolean")]
    [InlineData("DateTime")]
    public void Null_passes_where_the_para_is_optional(string words)
    {
        Assert.Null(Check.Kept("value " + words, null));
        Assert.Equal("level", Assert.Throws<ArgumentNullException>(() => Check.Kept("value " + words + " required parameter=level", null)).ParamName);
    }

    [Fact]
    public void Without_bounds_any_number_passes()
    {
        Assert.Equal(int.MinValue, Check.Kept("value int", int.MinValue));
        Assert.Equal(long.MaxValue, Check.Kept("value long", long.MaxValue));
        Assert.Equal(double.MaxValue, Check.Kept("value double", double.MaxValue));
    }

    [Theory]
    [InlineData("int", 1L)]
    [InlineData("long", 1)]
    [InlineData("decimal", 1.0)]
    [InlineData("double", "1")]
    public void A_value_of_another_type_is_not_kept(string kind, object value) =>
        Assert.Throws<InvalidCastException>(() => Check.Kept("value " + kind, value));

    [Theory]
    [InlineData(101, "min=0 max=100 unit=%", "value is 101 %; the profile allows 0 to 100 %")]
    [InlineData(-1, "min=0 max=100", "value is -1; the profile allows 0 to 100")]
    [InlineData(-1, "min=0 unit=%", "value is -1 %; the profile allows at least 0 %")]
    [InlineData(101, "max=100 unit=", "value is 101; the profile allows at most 100")]
    public void A_number_outside_its_bounds_is_rejected_with_them(int value, string words, string message)
    {
        Rejected(message, value, "value int " + words);
        Rejected(message, (long)value, "value long " + words);
        Rejected(message, (decimal)value, "value decimal " + words);
        Rejected(message, (double)value, "value double " + words);
    }

    [Fact]
    public void A_fraction_beyond_a_bound_is_rejected()
    {
        Rejected("v is 1.01; the profile allows at most 1.0", 1.01m, "v decimal max=1.0");
        Rejected("v is -0.11; the profile allows at least -0.10", -0.11m, "v decimal min=-0.10");
        Rejected("v is 0.30000000000000004; the profile allows at most 0.3", 0.1 + 0.2, "v double max=0.3");
        Rejected("v is 1000.5; the profile allows at most 1000", 1000.5, "v double max=1e3");
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_double_that_JSON_does_not_have_is_rejected_even_without_bounds(double value) =>
        Rejected(string.Create(CultureInfo.InvariantCulture, $"value is {value:R}; JSON cannot represent this number"), value, "value double");

    [Fact]
    public void A_listed_number_passes_and_another_is_rejected_with_the_list()
    {
        Assert.Equal(2, Check.Kept("mode int enumList=0,1,2", 2));
        Assert.Equal(2L, Check.Kept("mode long enumList=0,2", 2L));
        Rejected("mode is 3 h; the profile allows 0, 1, 2 h", 3, "mode int enumList=0,1,2 unit=h");
        Rejected("mode is 3; the profile allows 0", 3L, "mode long enumList=0");
    }

    [Fact]
    public void The_bounds_are_read_in_every_culture_alike()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Rejected("v is 2.6; the profile allows 0.5 to 2.5", 2.6m, "v decimal min=0.5 max=2.5");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Rejected(string message, object value, string line)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Check.Kept(line + " parameter=level", value));
        Assert.StartsWith(message + " (", exception.Message, StringComparison.Ordinal);
        Assert.Equal("level", exception.ParamName);
        Assert.Equal(value, exception.ActualValue);
    }
}
