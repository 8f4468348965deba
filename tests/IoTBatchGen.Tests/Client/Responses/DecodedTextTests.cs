using System.Linq;
using IoTBatchGen.Client.Responses;
using Xunit;

namespace IoTBatchGen.Tests.Client.Responses;

public class DecodedTextTests
{
    [Theory]
    [InlineData(@"\u0041", "A")]
    [InlineData(@"a\u00e4b", "aäb")]
    [InlineData(@"\U00000041b", "Ab")]
    [InlineData(@"\U0000FFFFb", "\uFFFFb")]
    [InlineData(@"\U00010041", "\u00010041")]
    [InlineData(@"\U0041", "A")]
    [InlineData(@"\x41", "A")]
    [InlineData(@"\X4a1", "J1")]
    [InlineData(@"a\/b", "a/b")]
    [InlineData(@"\\", @"\")]
    [InlineData(@"\""a", "\"a")]
    [InlineData(@"\'", "'")]
    [InlineData("%41", "A")]
    [InlineData("%41%42", "AB")]
    [InlineData("%u0041", "A")]
    [InlineData("%U00e4", "ä")]
    [InlineData("%c3%a4", "ä")]
    [InlineData("%E6%b0%B4!", "水!")]
    [InlineData("%e2%80%a6", "…")]
    [InlineData("%7f%80", "\u007F\uFFFD")]
    [InlineData("%c3%41%42", "\uFFFDAB")]
    [InlineData("%c3%4", "\uFFFD%4")]
    [InlineData("&amp;", "&")]
    [InlineData("a&lt;b", "a<b")]
    [InlineData("&#65;b", "Ab")]
    [InlineData("&#65", "A")]
    [InlineData("&#65 b", "A b")]
    [InlineData("&#x41;", "A")]
    [InlineData("&#0000000065;b", "Ab")]
    [InlineData("&#00000000065;b", "Ab")]
    [InlineData("&#000000000065 b", "A b")]
    [InlineData("&#x0000000041;", "A")]
    [InlineData("&#000000000000000000000000000000065;", "A")]
    [InlineData("&#65;\\", "A\\")]
    [InlineData("&thetasym;", "ϑ")]
    [InlineData("a\0b\0", "ab")]
    public void An_escape_is_undone_once(string text, string decoded) => Assert.Equal(decoded, DecodedText.From(text).Next()!.Text);

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData(@"\")]
    [InlineData(@"\n\r\t")]
    [InlineData(@"\u")]
    [InlineData(@"\u004")]
    [InlineData(@"\u004g")]
    [InlineData(@"\U004")]
    [InlineData(@"\x4")]
    [InlineData(@"\xg1")]
    [InlineData("%")]
    [InlineData("%4")]
    [InlineData("%4g")]
    [InlineData("%u004")]
    [InlineData("100% of")]
    [InlineData("&")]
    [InlineData("&;")]
    [InlineData("&#;")]
    [InlineData("&amp")]
    [InlineData("&amp and")]
    [InlineData("&unknown;")]
    [InlineData("&#65x")]
    [InlineData("&#99999999999;")]
    [InlineData("&#000000000065\\u")]
    [InlineData("&#65\\u")]
    [InlineData("&#65%")]
    [InlineData("&CapitalDifferentialD;")]
    public void What_is_not_an_escape_stays(string text)
    {
        Assert.Equal(text, DecodedText.From(text).Text);
        Assert.Null(DecodedText.From(text).Next());
    }

    [Theory]
    [InlineData("x%41y", "0-1 1-4 4-5")]
    [InlineData("%41%42", "0-3 3-6")]
    [InlineData(@"\u0041&amp;", "0-6 6-11")]
    [InlineData("%e6%b0%b4x", "0-9 9-10")]
    [InlineData("&#65b", "0-1 1-2 2-3 3-4 4-5")]
    [InlineData("&#65-", "0-4 4-5")]
    [InlineData("%c3%41", "0-6 0-6")]
    [InlineData("a\0b", "0-1 2-3")]
    public void Each_character_knows_the_place_that_it_comes_from(string text, string places)
    {
        DecodedText source = DecodedText.From(text);
        DecodedText decoded = source.Next() ?? source;
        Assert.Equal(places, string.Join(' ', Enumerable.Range(0, decoded.Text.Length).Select(i => $"{decoded.StartOf(i)}-{decoded.EndOf(i)}")));
    }

    [Fact]
    public void The_place_is_kept_through_every_layer()
    {
        DecodedText inner = DecodedText.From("x%2541y").Next()!;
        Assert.Equal("x%41y", inner.Text);
        DecodedText plain = inner.Next()!;
        Assert.Equal("xAy", plain.Text);
        Assert.Equal((1, 6), (plain.StartOf(1), plain.EndOf(1)));
        Assert.Equal((6, 7), (plain.StartOf(2), plain.EndOf(2)));
        Assert.Null(plain.Next());
    }
}
