using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Emission;

/// <summary>Writes indented C#, with LF on every machine.</summary>
internal sealed class CSharpWriter : IDisposable
{
    private const int Indentation = 4;
    private const int FirstLength = 64 * 1024;
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>From the pool: what a profile fills would be an object that is cleaned up with all that is old only.</summary>
    private char[] _text = ArrayPool<char>.Shared.Rent(FirstLength);
    private int _length;
    private int _depth;
    private bool _isLineBegun;

    public void Line() => End();

    public void Line(string line)
    {
        AppendLines(line);
        End();
    }

    /// <summary>Writes the parts of an interpolated string of one line as they come, without making a string of them.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] CodeText line)
    {
        _ = line;
        End();
    }

    /// <summary>Writes a part of a line, which <see cref="Line(string)"/> ends.</summary>
#pragma warning disable CA1822 // the compiler passes this writer to the part
    public void Part([InterpolatedStringHandlerArgument("")] CodeText part) => _ = part;
#pragma warning restore CA1822

    /// <summary>Writes the lines of a raw string. What is filled into it is encoded, and encoded text holds no line break.</summary>
    public void Lines([InterpolatedStringHandlerArgument("")] CodeBlock block)
    {
        _ = block;
        End();
    }

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
    public SourceText ToSourceText() => AsciiSourceText.TryMake(_text, _length, Utf8)
        ?? SourceText.From(new BufferReader(_text, _length), _length, Utf8, SourceHashAlgorithm.Sha256);

    /// <summary>Gives the array back; nothing may be written any more.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        _length = 0;
    }

    private void AppendLines(string text)
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
        if (end == start)
        {
            return;
        }

        int indentation = _isLineBegun ? 0 : _depth * Indentation;
        MakeRoom(indentation + end - start);
        _text.AsSpan(_length, indentation).Fill(' ');
        _length += indentation;
        text.CopyTo(start, _text, _length, end - start);
        _length += end - start;
        _isLineBegun = true;
    }

    private void End()
    {
        MakeRoom(1);
        _text[_length++] = '\n';
        _isLineBegun = false;
    }

    private void MakeRoom(int count)
    {
        if (_length + count <= _text.Length)
        {
            return;
        }

        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, _text.Length * 2));
        Array.Copy(_text, larger, _length);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }

    /// <summary>The parts of an interpolated string of one line, which the compiler passes one by one.</summary>
    /// <param name="literalLength">The length of the text between the holes.</param>
    /// <param name="holeCount">The number of holes.</param>
    /// <param name="writer">Where they go.</param>
    [InterpolatedStringHandler]
#pragma warning disable CS9113 // the compiler passes both numbers
    public readonly struct CodeText(int literalLength, int holeCount, CSharpWriter writer)
#pragma warning restore CS9113
    {
        public void AppendLiteral(string text) => writer.Append(text, 0, text.Length);

        public void AppendFormatted(string text) => writer.Append(text, 0, text.Length);
    }

    /// <summary>The same of an interpolated string of many lines.</summary>
    /// <inheritdoc cref="CodeText"/>
    [InterpolatedStringHandler]
#pragma warning disable CS9113 // the compiler passes both numbers
    public readonly struct CodeBlock(int literalLength, int holeCount, CSharpWriter writer)
#pragma warning restore CS9113
    {
        public void AppendLiteral(string text) => writer.AppendLines(text);

        public void AppendFormatted(string text) => writer.Append(text, 0, text.Length);
    }
}
