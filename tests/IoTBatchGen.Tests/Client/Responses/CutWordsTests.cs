using System.Linq;
using IoTBatchGen.Client.Responses;
using Xunit;

namespace IoTBatchGen.Tests.Client.Responses;

/// <summary>The beginning or end of an id, of four characters at a cut and of eight elsewhere.</summary>
public class CutWordsTests
{
    private static readonly CutWords Words = new(["abcdefghijkl", "abcxyz-0000", "zz/top.1234", "m", "ABC"]);

    [Theory]
    [InlineData("abcd…", "0-4")]
    [InlineData("abcd*", "0-4")]
    [InlineData("abcd..", "0-4")]
    [InlineData("abcd", "0-4")]
    [InlineData("so abcd", "3-7")]
    [InlineData("so,ABCDE...", "3-8")]
    [InlineData("abcdefgh x", "0-8")]
    [InlineData("abcdefghi, x", "0-9")]
    [InlineData("abcxyz-0 x", "0-8")]
    [InlineData("zz/top.1 x", "0-8")]
    [InlineData("zz/top.!", "")]
    [InlineData("zz/top.…", "0-7")]
    [InlineData("x ****ijkl is", "6-10")]
    [InlineData("…hijkl", "1-6")]
    [InlineData("x efghijkl x", "2-10")]
    [InlineData("top.1234", "0-8 0-8")]
    public void A_part_of_an_id_is_found(string text, string places)
    {
        string found = string.Join(' ', Words.In(text).Distinct().Select(place => $"{place.Start}-{place.End}"));
        Assert.Equal(string.Join(' ', places.Split(' ').Distinct()), found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc…")]
    [InlineData("abc")]
    [InlineData("abcd x")]
    [InlineData("abcd. x")]
    [InlineData("abcd.")]
    [InlineData("abcdefg x")]
    [InlineData("abcdefghX x")]
    [InlineData("xabcdefgh x")]
    [InlineData("xabcd…")]
    [InlineData("x jkl")]
    [InlineData("x ghijkl x")]
    [InlineData("x fghijkl x")]
    [InlineData("….jk")]
    public void Less_of_it_or_a_part_of_another_word_is_not(string text) => Assert.Empty(Words.In(text));

    [Fact]
    public void The_longest_beginning_or_end_is_found_among_many_ids()
    {
        string[] ids = [.. Enumerable.Range(0, 300).Select(i => $"{i * 7919 % 1000:d3}-meter-{i:d4}")];
        var words = new CutWords(ids);
        Assert.All(ids, id => Assert.Contains((2, 2 + id.Length - 1), words.In("x " + id[..^1] + "…")));
        Assert.All(ids, id => Assert.Contains((3, 3 + id.Length - 1), words.In("x …" + id[1..])));
        Assert.Empty(new CutWords([]).In("abcdefgh"));
    }
}
