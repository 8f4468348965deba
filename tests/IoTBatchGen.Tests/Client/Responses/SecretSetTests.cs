using System.Linq;
using IoTBatchGen.Client.Responses;
using Xunit;

namespace IoTBatchGen.Tests.Client.Responses;

/// <summary>Six characters of a secret are hidden wherever they are, an id only as a word.</summary>
public class SecretSetTests
{
    [Theory]
    [InlineData("abcdef", "xabcdefy", "x######y")]
    [InlineData("abcde", "xabcdey", "xabcdey")]
    [InlineData("abcde", "x abcde y", "x ##### y")]
    [InlineData("abcdefgh", "xABCDEFGHy", "x########y")]
    [InlineData("abcdefgh", "xbcdefgy", "x######y")]
    [InlineData("abcdefgh", "xcdefgh", "x######")]
    [InlineData("abcdefgh", "xXbcdefx", "xXbcdefx")]
    [InlineData("abcdefgh", "xabcdXfx", "xabcdXfx")]
    [InlineData("abcdefgh", "xabcdeXx", "xabcdeXx")]
    [InlineData("abcdefgh", "abcd…", "####…")]
    [InlineData("abcdefgh", "abcd, …efgh", "abcd, …####")]
    [InlineData("abc def ghi", "xabc+def+ghiy", "x###########y")]
    [InlineData(" bc def ghi", "x+bc+def+ghiy", "x###########y")]
    [InlineData("", "a", "a")]
    [InlineData(null, "a", "a")]
    public void A_secret_is_hidden_in_parts(string? secret, string text, string shown)
    {
        var secrets = new SecretSet();
        secrets.Add(secret);
        Assert.Equal(shown, Shown(secrets, text));
    }

    [Fact]
    public void The_longest_of_several_ids_is_hidden()
    {
        var secrets = new SecretSet();
        secrets.AddWord("ab");
        secrets.AddWord("ab:cd");
        secrets.AddWord("ab:");
        Assert.Equal("##### ##", Shown(secrets, "ab:cd ab"));
    }

    [Fact]
    public void An_id_is_a_word_beside_all_but_letters_digits_and_two_signs()
    {
        var secrets = new SecretSet();
        secrets.AddWord("7");
        foreach (char c in Enumerable.Range(' ', 95).Select(i => (char)i))
        {
            bool isOfWord = char.IsAsciiLetterOrDigit(c) || c is '_' or '-';
            string seven = isOfWord ? "7" : "#";
            Assert.Equal(c + seven, Shown(secrets, c + "7"));
            Assert.Equal(seven + c, Shown(secrets, "7" + c));
        }
    }

    private static string Shown(SecretSet secrets, string text)
    {
        bool[] hidden = new bool[text.Length];
        secrets.Mark(DecodedText.From(text), hidden);
        return string.Concat(text.Select((c, i) => hidden[i] ? '#' : c));
    }
}
