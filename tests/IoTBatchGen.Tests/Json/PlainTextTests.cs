using System;
using System.Linq;
using System.Text;
using IoTBatchGen.Json;
using Xunit;

namespace IoTBatchGen.Tests.Json;

/// <summary>Text is read 16 characters at a time where it is long enough, and the last 16 may overlap those before.</summary>
public class PlainTextTests
{
    [Fact]
    public void Of_all_characters_visible_ascii_and_the_blank_are_plain_but_quote_and_backslash()
    {
        char[] all = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)];
        char[] plain = [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Except(['"', '\\'])];
        Assert.Equal(plain, all.Where(c => IsPlain(c.ToString())));
        Assert.Equal(plain, all.Where(c => IsPlain(new string('a', 15) + c)));
        Assert.Equal(plain, all.Where(c => IsPlain(c + new string('a', 20))));
    }

    [Fact]
    public void One_character_that_is_not_plain_is_found_at_each_place_of_each_length()
    {
        foreach (char odd in "\"\\\u0000\u001F\u007F\u0080\u00FFĀŁ水\uD83D\uFFFF")
        {
            for (int length = 1; length <= 70; length++)
            {
                for (int place = 0; place < length; place++)
                {
                    char[] text = [.. Enumerable.Repeat('a', length)];
                    text[place] = odd;
                    Assert.False(IsPlain(new string(text)), FormattableString.Invariant($"U+{(int)odd:X4} at {place} of {length}"));
                }
            }
        }
    }

    [Fact]
    public void Plain_text_of_each_length_is_copied_and_nothing_behind_it_is_touched()
    {
        for (int length = 0; length <= 70; length++)
        {
            string text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('0' + i)).Select(c => c == '\\' ? '~' : c));
            byte[] target = [.. Enumerable.Repeat((byte)0xEE, length + 20)];
            Assert.True(PlainText.TryCopy(text, target));
            Assert.Equal(text, Encoding.ASCII.GetString(target, 0, length));
            Assert.All(target[length..], b => Assert.Equal(0xEE, b));
            Assert.True(PlainText.TryCopy(text, new byte[length]));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(40)]
    public void A_target_that_is_too_short_is_an_error_and_not_written_beyond(int length) =>
        Assert.ThrowsAny<SystemException>(() => PlainText.TryCopy(new string('a', length), new byte[length - 1]));

    private static bool IsPlain(string text) => PlainText.TryCopy(text, new byte[text.Length]);
}
