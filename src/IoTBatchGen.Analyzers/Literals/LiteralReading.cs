using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Literals;

/// <summary>Reads a literal character by character, as the compiler does, and remembers where each one stood.</summary>
internal sealed class LiteralReading(LiteralKind kind)
{
    public StringBuilder Value { get; } = new();

    public List<TextSpan> Places { get; } = [];

    public void ReadToken(SyntaxToken token)
    {
        string text = token.Text;
        int end = text.EndsWith("u8", StringComparison.OrdinalIgnoreCase) ? text.Length - 2 : text.Length;
        int start = kind.OpeningLength;

        // While it is typed a literal may lack its end.
        int closing = Math.Max(start, end - kind.Quotes);
        if (!kind.IsRaw && (end <= start || text[end - 1] != '"'))
        {
            closing = end;
        }

        if (kind.IsMultiLine)
        {
            ReadLines(text, start, closing, token.SpanStart);
        }
        else
        {
            ReadPart(text, start, closing, token.SpanStart);
        }
    }

    public void ReadInterpolated(InterpolatedStringExpressionSyntax interpolated)
    {
        string indentation = kind.IsMultiLine ? IndentationOf(interpolated.StringEndToken.Text) : string.Empty;
        bool isLineStart = kind.IsMultiLine;
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax { TextToken: var token })
            {
                if (kind.IsMultiLine)
                {
                    ReadIndented(token.Text, token.SpanStart, indentation, isLineStart);
                }
                else
                {
                    ReadPart(token.Text, 0, token.Text.Length, token.SpanStart);
                }
            }
            else
            {
                Add(LiteralText.Hole, content.Span);
            }

            isLineStart = false;
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
        ReadIndented(text.Substring(first, end - first), offset + first, indentation, isLineStart: true);
    }

    private void ReadIndented(string text, int offset, string indentation, bool isLineStart)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (isLineStart)
            {
                // A line of blanks only may have less of them.
                for (int j = 0; j < indentation.Length && i < text.Length && text[i] == indentation[j]; j++)
                {
                    i++;
                }

                if (i >= text.Length)
                {
                    return;
                }
            }

            isLineStart = text[i] == '\n';
            Add(text[i], new TextSpan(offset + i, 1));
        }
    }

    private void ReadPart(string text, int start, int end, int offset)
    {
        for (int i = start; i < end;)
        {
            int length = 1;
            string read = text[i].ToString();
            char next = i + 1 < end ? text[i + 1] : '\0';
            if (kind.IsRaw)
            {
                // Every character stands for itself.
            }
            else if (kind.IsInterpolated && text[i] is '{' or '}' && next == text[i])
            {
                length = 2;
            }
            else if (kind.IsVerbatim)
            {
                length = text[i] == '"' && next == '"' ? 2 : 1;
            }
            else if (text[i] == '\\' && next != '\0')
            {
                read = Escape(text, i + 1, end, out int used);
                length = 1 + used;
            }

            foreach (char c in read)
            {
                Add(c, new TextSpan(offset + i, length));
            }

            i += length;
        }
    }

    private static string Escape(string text, int at, int end, out int used)
    {
        used = 1;
        int most = text[at] switch { 'u' => 4, 'U' => 8, 'x' => 4, _ => 0 };
        int digits = 0;
        while (digits < most && at + 1 + digits < end && Uri.IsHexDigit(text[at + 1 + digits]))
        {
            digits++;
        }

        if (digits > 0 && int.TryParse(text.Substring(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
        {
            used += digits;
            return code is >= 0x10000 and <= 0x10FFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString();
        }

        return text[at] switch
        {
            '0' => "\0",
            'a' => "\a",
            'b' => "\b",
            'e' => "\x1b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            'v' => "\v",
            var c => c.ToString(),
        };
    }

    private void Add(char c, TextSpan place)
    {
        Value.Append(c);
        Places.Add(place);
    }

    private static string IndentationOf(string endToken)
    {
        string line = endToken.Substring(endToken.LastIndexOf('\n') + 1);
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
