using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Requests.Json;

/// <summary>Maps the text of a literal back to the characters that write it.</summary>
internal static class LiteralText
{
    private static readonly LiteralStyle Regular = new(HasEscapes: true, DoublesQuotes: false, DoublesBraces: false);
    private static readonly LiteralStyle Verbatim = new(HasEscapes: false, DoublesQuotes: true, DoublesBraces: false);
    private static readonly LiteralStyle Raw = new(HasEscapes: false, DoublesQuotes: false, DoublesBraces: false);

    /// <summary>Adds a string literal, <c>"…"</c>, <c>@"…"</c>, <c>"""…"""</c>, each with or without <c>u8</c>.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="token">The literal.</param>
    /// <param name="value">Its value, as the compiler knows it.</param>
    public static void Add(MappedText text, SyntaxToken token, string value)
    {
        string source = token.Text;
        int end = source.LastIndexOf('"');
        switch (token.Kind())
        {
            case SyntaxKind.SingleLineRawStringLiteralToken:
            case SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                int quotes = QuotesAt(source, 0);
                Add(text, token, value, quotes, end + 1 - quotes, Raw, atLineStart: false);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken:
            case SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                int lastLine = source.LastIndexOf('\n', end);
                LiteralStyle indented = Raw with { Indentation = Indentation(source.Substring(lastLine + 1)) };
                bool isCarriageReturn = lastLine > 0 && source[lastLine - 1] == '\r';
                Add(text, token, value, source.IndexOf('\n') + 1, isCarriageReturn ? lastLine - 1 : lastLine, indented, atLineStart: true);
                break;
            default:
                bool isVerbatim = source[0] == '@';
                Add(text, token, value, isVerbatim ? 2 : 1, end, isVerbatim ? Verbatim : Regular, atLineStart: false);
                break;
        }
    }

    /// <summary>Adds the text between two holes of an interpolated string.</summary>
    public static void Add(MappedText text, InterpolatedStringTextSyntax part, string value)
    {
        var whole = (InterpolatedStringExpressionSyntax)part.Parent!;
        LiteralStyle style = whole.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => Regular with { DoublesBraces = true },
            SyntaxKind.InterpolatedVerbatimStringStartToken => Verbatim with { DoublesBraces = true },
            SyntaxKind.InterpolatedMultiLineRawStringStartToken =>
                Raw with { Indentation = Indentation(whole.StringEndToken.Text.TrimStart('\r', '\n')) },
            _ => Raw,
        };
        bool atLineStart = part.SpanStart == whole.StringStartToken.Span.End;
        Add(text, part.TextToken, value, 0, part.TextToken.Text.Length, style, atLineStart);
    }

    private static void Add(MappedText text, SyntaxToken token, string value, int from, int end, LiteralStyle style, bool atLineStart)
    {
        int before = text.Length;
        string source = token.Text;
        for (int at = from; at < end;)
        {
            if (atLineStart)
            {
                at += StrippedAt(source, at, end, style.Indentation);
                atLineStart = false;
                continue;
            }

            int length = 1;
            string piece = source[at].ToString();
            if (style.HasEscapes && source[at] == '\\')
            {
                piece = EscapeReader.Read(source, at, out length) ?? piece;
            }
            else if (IsDoubled(source, at, end, style))
            {
                length = 2;
            }

            text.AddElsewhere(piece, new TextSpan(token.SpanStart + at, length));
            atLineStart = style.Indentation.Length > 0 && source[at] == '\n';
            at += length;
        }

        if (text.ToString(before) != value)
        {
            // A literal that is not written to its end, or in a way that is not known here: its text stands at all of it.
            text.CutTo(before);
            text.AddElsewhere(value, token.Span);
        }
    }

    private static bool IsDoubled(string source, int at, int end, LiteralStyle style) =>
        at + 1 < end
        && source[at + 1] == source[at]
        && (source[at] is '"' ? style.DoublesQuotes : source[at] is '{' or '}' && style.DoublesBraces);

    private static int StrippedAt(string source, int at, int end, string indentation)
    {
        int length = 0;
        while (length < indentation.Length && at + length < end && source[at + length] == indentation[length])
        {
            length++;
        }

        return length;
    }

    private static string Indentation(string lastLine) => lastLine.Substring(0, lastLine.Length - lastLine.TrimStart(' ', '\t').Length);

    private static int QuotesAt(string source, int at)
    {
        int end = at;
        while (end < source.Length && source[end] == '"')
        {
            end++;
        }

        return end - at;
    }
}
