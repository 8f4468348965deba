using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes indented C#, with LF on every machine.</summary>
internal sealed class CSharpWriter
{
    private const int Indentation = 4;
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isLineBegun;

    public void Line() => End();

    public void Line(string line)
    {
        Append(line);
        End();
    }

    /// <summary>Writes the parts of an interpolated string as they come, without making a string of them.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] CodeText line)
    {
        _ = line;
        End();
    }

    /// <summary>Writes the lines of a raw string. What is filled into it is encoded, and encoded text holds no line break.</summary>
    public void Lines([InterpolatedStringHandlerArgument("")] CodeText block) => Line(block);

    public void Indent() => _depth++;

    public void Unindent() => _depth--;

    public void Open()
    {
        Line("{");
        Indent();
    }

    public void Close()
    {
        Unindent();
        Line("}");
    }

    /// <summary>What was written.</summary>
    public SourceText ToSourceText() => SourceText.From(new StringBuilderReader(_text), _text.Length, Utf8, SourceHashAlgorithm.Sha256);

    private void Append(string text)
    {
        int start = 0;
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            Append(text, start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            End();
            start = end + 1;
        }

        Append(text, start, text.Length);
    }

    private void Append(string text, int start, int end)
    {
        if (end > start)
        {
            Begin();
            _text.Append(text, start, end - start);
        }
    }

    private void AppendInLine(string text)
    {
        if (text.Length > 0)
        {
            Begin();
            _text.Append(text);
        }
    }

    private void Begin()
    {
        if (!_isLineBegun)
        {
            _text.Append(' ', _depth * Indentation);
            _isLineBegun = true;
        }
    }

    private void End()
    {
        _text.Append('\n');
        _isLineBegun = false;
    }

    /// <summary>The parts of an interpolated string, which the compiler hands over one by one.</summary>
    /// <param name="literalLength">The length of what stands between the holes.</param>
    /// <param name="holeCount">The number of holes.</param>
    /// <param name="writer">Where they go.</param>
    [InterpolatedStringHandler]
#pragma warning disable CS9113 // the compiler hands over both numbers
    public readonly struct CodeText(int literalLength, int holeCount, CSharpWriter writer)
#pragma warning restore CS9113
    {
        public void AppendLiteral(string text) => writer.Append(text);

        public void AppendFormatted(string text) => writer.AppendInLine(text);
    }
}
