using System;
using System.Text;
using IoTBatchGen.Client.Responses;
using Xunit;

namespace IoTBatchGen.Tests.Client.Responses;

public class ResponseTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("FF", "\uFFFD")]
    [InlineData("FFFE", "")]
    [InlineData("FEFF", "")]
    [InlineData("FFFE6100E400", "aä")]
    [InlineData("FEFF006100E4", "aä")]
    [InlineData("FFFE610062", "a")]
    [InlineData("FEFF006100", "a")]
    [InlineData("FF61", "\uFFFDa")]
    [InlineData("FE61", "\uFFFDa")]
    [InlineData("61FE", "a\uFFFD")]
    [InlineData("61FF", "a\uFFFD")]
    [InlineData("C3A4", "ä")]
    [InlineData("6100620063006400", "abcd")]
    [InlineData("0061006200630064", "abcd")]
    [InlineData("610062006300640065", "abcd")]
    [InlineData("006100620063006400", "abcd")]
    [InlineData("61006200630034", "abc")]
    [InlineData("61006200630034346100", "abc\u3434a")]
    [InlineData("6100620063006C34", null)]
    [InlineData("006100620063346C", null)]
    [InlineData("00610000", null)]
    [InlineData("0000", null)]
    public void A_body_is_read_as_UTF_16_where_it_is_said_to_be_or_looks_like_it(string hex, string? expected)
    {
        byte[] bytes = Convert.FromHexString(hex);
        string read = ResponseText.Read(bytes);
        Assert.Equal(expected ?? Encoding.UTF8.GetString(bytes), read);

        // A segment behind other bytes reads the same.
        byte[] longer = [0xFF, 0xFE, 0x00, .. bytes, 0x00, 0x78];
        Assert.Equal(read, ResponseText.Read(new ArraySegment<byte>(longer, 3, bytes.Length)));
        Assert.Equal(Encoding.UTF8.GetString(bytes), ResponseText.ReadUtf8(new ArraySegment<byte>(longer, 3, bytes.Length)));
    }

    [Theory]
    [InlineData("4", true)]
    [InlineData(" 4", true)]
    [InlineData("", false)]
    [InlineData(" \u3000", false)]
    [InlineData(null, false)]
    [InlineData("a\nb", false)]
    [InlineData("a\u200Bb", false)]
    [InlineData("a\u2028b", false)]
    [InlineData("a\u2029b", false)]
    [InlineData("水-1", true)]
    public void An_id_is_a_text_without_characters_that_are_not_seen(string? text, bool isPossible) =>
        Assert.Equal(isPossible, TaskIds.IsPossible(text));

    [Fact]
    public void An_id_has_up_to_256_characters()
    {
        Assert.True(TaskIds.IsPossible(new string('a', 256)));
        Assert.False(TaskIds.IsPossible(new string('a', 257)));
    }
}
