using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>Reads a literal character by character, like the compiler, and keeps the position of each one.</summary>
internal sealed class LiteralReader
{
    private readonly LiteralKind _kind;
    private readonly TextMap _read;

    /// <param name="kind">The kind of literal.</param>
    /// <param name="length">The length of its source text; that of the text is at most the same.</param>
    private LiteralReader(LiteralKind kind, int length)
    {
        _kind = kind;
        _read = new TextMap(length);
    }

    /// <summary>The text of a literal that is one token; of any other token none.</summary>
    public static TextMap Read(SyntaxToken token) => LiteralKinds.Find(token) is { } kind ? Read(token, kind) : new TextMap();

    /// <summary>The text of a literal that is one token of a known kind.</summary>
    public static TextMap Read(SyntaxToken token, LiteralKind kind)
    {
        var reading = new LiteralReader(kind, token.Span.Length);
        reading.ReadToken(token);
        return reading._read;
    }

    /// <summary>The text of an interpolated string; each of its holes is one character, <see cref="TextMap.Hole"/>.</summary>
    public static TextMap Read(InterpolatedStringExpressionSyntax interpolated)
    {
        var reading = new LiteralReader(LiteralKinds.Find(interpolated), interpolated.Span.Length);
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax part)
            {
                reading.ReadPart(part, interpolated);
            }
            else
            {
                reading._read.Add(TextMap.Hole, content.Span);
            }
        }

        return reading._read;
    }

    /// <summary>The text between two holes of an interpolated string.</summary>
    public static TextMap Read(InterpolatedStringTextSyntax part)
    {
        if (part.Parent is not InterpolatedStringExpressionSyntax whole)
        {
            return new TextMap();
        }

        var reading = new LiteralReader(LiteralKinds.Find(whole), part.Span.Length);
        reading.ReadPart(part, whole);
        return reading._read;
    }

    private void ReadToken(SyntaxToken token)
    {
        string text = token.Text;
        int end = text.EndsWith("u8", StringComparison.OrdinalIgnoreCase) ? text.Length - 2 : text.Length;
        int start = _kind.OpeningLength;

        // While it is typed a literal may lack its end.
        int closing = Math.Max(start, end - _kind.Quotes);
        if (!_kind.IsRaw && (end <= start || text[end - 1] != '"'))
        {
            closing = end;
        }

        if (_kind.IsMultiLine)
        {
            ReadLines(text, start, closing, token.SpanStart);
        }
        else
        {
            ReadCharacters(text, start, closing, token.SpanStart);
        }
    }

    private void ReadPart(InterpolatedStringTextSyntax part, InterpolatedStringExpressionSyntax whole)
    {
        SyntaxToken token = part.TextToken;
        if (_kind.IsMultiLine)
        {
            bool isLineStart = part == whole.Contents[0];
            ReadIndented(token.Text, 0, token.Text.Length, token.SpanStart, IndentationOf(whole.StringEndToken.Text), isLineStart);
        }
        else
        {
            ReadCharacters(token.Text, 0, token.Text.Length, token.SpanStart);
        }
    }

    /// <summary>The lines of a raw literal, without the indentation that its last line has.</summary>
    private void ReadLines(string text, int start, int closing, int offset)
    {
        int first = text.IndexOf('\n', start) + 1;
        int last = text.LastIndexOf('\n', Math.Max(0, closing - 1));
        if (first <= 0 || last < first)
        {
            return;
        }

        string indentation = text.Substring(last + 1, closing - last - 1);
        int end = last > first && text[last - 1] == '\r' ? last - 1 : last;
        ReadIndented(text, first, end, offset, indentation, isLineStart: true);
    }

    private void ReadIndented(string text, int start, int end, int offset, string indentation, bool isLineStart)
    {
        for (int i = start; i < end; i++)
        {
            if (isLineStart)
            {
                // A line of blanks only may have less of them.
                for (int j = 0; j < indentation.Length && i < end && text[i] == indentation[j]; j++)
                {
                    i++;
                }

                if (i >= end)
                {
                    return;
                }
            }

            isLineStart = text[i] == '\n';
            _read.Add(text[i], new TextSpan(offset + i, 1));
        }
    }

    private void ReadCharacters(string text, int start, int end, int offset)
    {
        for (int i = start; i < end;)
        {
            int length = 1;
            string read = text[i].ToString();
            char? next = i + 1 < end ? text[i + 1] : null;
            if (_kind.IsRaw)
            {
                // No escapes: every character is literal.
            }
            else if (_kind.IsInterpolated && text[i] is '{' or '}' && next == text[i])
            {
                length = 2;
            }
            else if (_kind.IsVerbatim)
            {
                length = text[i] == '"' && next == '"' ? 2 : 1;
            }
            else if (text[i] == '\\' && next is { } escaped)
            {
                // Of no known sequence the character itself, as the compiler takes it.
                read = EscapeReader.Read(text, i, out length) ?? escaped.ToString();
            }

            _read.Add(read, new TextSpan(offset + i, length));
            i += length;
        }
    }

    private static string IndentationOf(string endToken)
    {
        string line = endToken.Substring(endToken.LastIndexOf('\n') + 1);
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
