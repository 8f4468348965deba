using System.Globalization;
using CsCheck;
using IoTBatchGen.Profiles.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>A number of a profile is exact, and written in one way, whichever way it was read.</summary>
public class NumberTextTests
{
    private static readonly Gen<string> Written =
        from sign in Gen.OneOf(string.Empty, "-", "+")
        from whole in Gen.Char["0012345679"].Array[0, 12]
        from point in Gen.OneOf(string.Empty, ".")
        from fraction in Gen.Char["0012345679"].Array[0, 12]
        select sign + new string(whole) + point + (point.Length == 0 ? string.Empty : new string(fraction));

    // With an exponent it is read the exact way.
    [Fact]
    public void The_short_way_to_read_a_number_makes_what_the_exact_way_makes() => Written.Sample(text =>
    {
        NumberText? read = NumberText.TryParse(text);
        NumberText? exact = NumberText.TryParse(text + "E0");
        Assert.Equal(exact?.ToString(), read?.ToString());
        if (read is { } number)
        {
            Assert.Equal((exact!.Value.IsZero, exact.Value.IsWhole), (number.IsZero, number.IsWhole));
            Assert.Equal((exact.Value.Floor(), exact.Value.Ceiling()), (number.Floor(), number.Ceiling()));
            Assert.Equal(0, number.CompareTo(exact.Value));
        }
    });

    [Fact]
    public void Numbers_compare_as_decimals_do() => Gen.Select(Written, Written).Sample((one, other) =>
    {
        if (NumberText.TryParse(one) is { } first && NumberText.TryParse(other) is { } second)
        {
            int expected = Decimal(one).CompareTo(Decimal(other));
            Assert.Equal(expected, System.Math.Sign(first.CompareTo(second)));
        }
    });

    [Theory]
    [InlineData("0.5", "0.5")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("100", "100")]
    [InlineData("+1", "1")]
    [InlineData("007", "7")]
    [InlineData("-0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("1.", "1")]
    [InlineData(".5", "0.5")]
    [InlineData("00.5", "0.5")]
    [InlineData("123456789012345678", "123456789012345678")]
    [InlineData("1234567890123456789", "1234567890123456789")]
    [InlineData("0.123456789012345678", "0.123456789012345678")]
    public void A_number_has_no_signs_and_zeros_that_say_nothing(string text, string written) =>
        Assert.Equal(written, NumberText.TryParse(text)!.Value.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("+.")]
    [InlineData("1.2.3")]
    [InlineData("1 2")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData("٣")]
    public void What_is_no_number_is_none(string text) => Assert.Null(NumberText.TryParse(text));

    private static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
