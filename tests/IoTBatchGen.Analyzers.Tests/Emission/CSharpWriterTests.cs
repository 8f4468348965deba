using System.IO;
using System.Linq;
using System.Text;
using IoTBatchGen.Analyzers.Emission;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

public class CSharpWriterTests
{
    [Fact]
    public void Lines_are_indented_and_empty_ones_stay_empty()
    {
        using var writer = new CSharpWriter();
        writer.Line("namespace A");
        writer.Open();
        writer.Lines($"""
            /// <summary>{"Text."}</summary>
            class {"B"};{string.Empty}

            {string.Empty}
            """);
        writer.Line("one\r\ntwo");
        writer.Line($"{"class"} {"C"}");
        writer.Line();
        writer.Close();
        Assert.Equal(
            "namespace A\n{\n    /// <summary>Text.</summary>\n    class B;\n\n\n    one\n    two\n    class C\n\n}\n",
            writer.ToSourceText().ToString());
    }

    /// <summary>The compiler takes short texts as a string and long ones in pieces; the lengths stand around both its bounds.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40_959)]
    [InlineData(40_960)]
    [InlineData(40_961)]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public void A_text_of_any_length_comes_out_as_it_was_written(int length)
    {
        string line = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i % 23))));
        using var writer = new CSharpWriter();
        writer.Line(line);
        SourceText text = writer.ToSourceText();
        Assert.Equal(line + "\n", text.ToString());
        Assert.Equal(Encoding.UTF8.WebName, text.Encoding!.WebName);
        Assert.Equal(SourceHashAlgorithm.Sha256, text.ChecksumAlgorithm);
    }

    [Fact]
    public void What_is_written_stays_when_there_is_more_than_was_expected()
    {
        using var writer = new CSharpWriter();
        for (int i = 0; i < 10; i++)
        {
            writer.Indent();
        }

        string[] lines = [.. Enumerable.Range(0, 30_000).Select(i => "line " + i)];
        foreach (string line in lines)
        {
            writer.Line(line);
        }

        Assert.Equal(string.Concat(lines.Select(line => new string(' ', 40) + line + "\n")), writer.ToSourceText().ToString());
    }

    [Fact]
    public void What_was_built_can_be_read_by_character_by_piece_and_to_the_end()
    {
        using TextReader reader = new BufferReader("abcdefgh".ToCharArray(), 7);
        char[] piece = new char[4];
        Assert.Equal('a', reader.Peek());
        Assert.Equal('a', reader.Read());
        Assert.Equal(2, reader.Read(piece, 1, 2));
        Assert.Equal("\0bc\0", new string(piece));
        Assert.Equal("defg", reader.ReadToEnd());
        Assert.Equal(-1, reader.Peek());
        Assert.Equal(-1, reader.Read());
        Assert.Equal(0, reader.Read(piece, 0, 4));
        Assert.Empty(reader.ReadToEnd());
    }
}
