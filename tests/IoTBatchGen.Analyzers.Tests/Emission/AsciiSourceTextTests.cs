using System.IO;
using System.Linq;
using System.Text;
using IoTBatchGen.Analyzers.Emission;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>The text of a generated file is to Roslyn what its own text would be.</summary>
public class AsciiSourceTextTests
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Around the length of one chunk, and of many.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32 * 1024 - 1)]
    [InlineData(32 * 1024)]
    [InlineData(32 * 1024 + 1)]
    [InlineData(150_000)]
    public void It_is_what_Roslyns_own_text_would_be(int length)
    {
        string text = string.Concat(Enumerable.Range(0, length / 9 + 1).Select(i => $"line {i % 1000:000}\n"))[..length];
        SourceText own = SourceText.From(text, Utf8, SourceHashAlgorithm.Sha256);
        var ascii = AsciiSourceText.TryMake((text + "left over").ToCharArray(), length, Utf8);
        Assert.NotNull(ascii);
        Assert.Equal(text, ascii.ToString());
        Assert.True(ascii.ContentEquals(own));
        Assert.Equal(own.GetChecksum(), ascii.GetChecksum());
        Assert.Equal(own.ChecksumAlgorithm, ascii.ChecksumAlgorithm);
        Assert.Equal(own.Encoding, ascii.Encoding);
        Assert.Equal(own.Lines.Select(line => line.Span), ascii.Lines.Select(line => line.Span));
        Assert.Equal(text, string.Concat(Enumerable.Range(0, length).Select(i => ascii[i])));
        using var written = new StringWriter();
        ascii.Write(written, TestContext.Current.CancellationToken);
        Assert.Equal(text, written.ToString());
    }

    [Theory]
    [InlineData(0, 40_000)]
    [InlineData(32_700, 100)]
    [InlineData(32_767, 3)]
    [InlineData(1, 5)]
    [InlineData(32_768, 32_768)]
    [InlineData(65_530, 12)]
    public void A_part_is_that_part(int start, int length)
    {
        string text = string.Concat(Enumerable.Range(0, 12_000).Select(i => $"{i:00000} "));
        var ascii = AsciiSourceText.TryMake(text.ToCharArray(), text.Length, Utf8);
        Assert.NotNull(ascii);
        char[] target = new char[length + 2];
        ascii.CopyTo(start, target, 1, length);
        Assert.Equal($"\0{text.Substring(start, length)}\0", new string(target));
        Assert.Equal(text.Substring(start, length), ascii.ToString(new TextSpan(start, length)));
        Assert.Equal(text.Remove(start, length), ascii.WithChanges(new TextChange(new TextSpan(start, length), string.Empty)).ToString());
    }

    [Theory]
    [InlineData('\u0080')]
    [InlineData('é')]
    [InlineData('液')]
    [InlineData('\uD83D')]
    public void A_character_of_another_alphabet_takes_a_text_of_chars(char character)
    {
        char[] text = new string('a', 40_000).ToCharArray();
        text[^1] = character;
        Assert.Null(AsciiSourceText.TryMake(text, text.Length, Utf8));
        using var writer = new CSharpWriter();
        writer.Line(new string(text));
        Assert.Equal(new string(text) + "\n", writer.ToSourceText().ToString());
    }
}
