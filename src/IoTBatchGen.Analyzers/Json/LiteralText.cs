using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>The text of a string literal, and the position of each of its characters in the file.</summary>
internal sealed class LiteralText
{
    private readonly TextMap _text;

    private LiteralText(LiteralKind kind, TextMap text, TextSpan span)
    {
        Kind = kind;
        Value = text.ToString();
        _text = text;
        Span = span;
    }

    /// <summary>How the literal writes its characters.</summary>
    public LiteralKind Kind { get; }

    /// <summary>The text of the literal.</summary>
    public string Value { get; }

    /// <summary>The literal in the file, with its quotes.</summary>
    public TextSpan Span { get; }

    /// <summary>The literal that a token is or belongs to; null if it is not one.</summary>
    public static LiteralText? Around(SyntaxToken token)
    {
        if (LiteralKinds.Find(token) is { } kind)
        {
            return new LiteralText(kind, LiteralReader.Read(token, kind), token.Span);
        }

        if (token.Kind() is SyntaxKind.InterpolatedStringTextToken or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken
                or SyntaxKind.InterpolatedVerbatimStringStartToken or SyntaxKind.InterpolatedSingleLineRawStringStartToken
                or SyntaxKind.InterpolatedMultiLineRawStringStartToken or SyntaxKind.InterpolatedRawStringEndToken
            && token.Parent?.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is { } interpolated)
        {
            return new LiteralText(LiteralKinds.Find(interpolated), LiteralReader.Read(interpolated), interpolated.Span);
        }

        return null;
    }

    /// <summary>The position of a part of the text in the file.</summary>
    public TextSpan SpanOf(int start, int end) =>
        TextSpan.FromBounds(PositionOf(start), EndOf(start, end));

    /// <summary>Where in the file a part of the text ends.</summary>
    public int EndOf(int start, int end) => start < end ? _text[end - 1].End : PositionOf(start);

    /// <summary>Where in the file the text from a character on begins.</summary>
    public int PositionOf(int index) =>
        index < _text.Length ? _text[index].Start : _text.Length > 0 ? _text[_text.Length - 1].End : EmptyPosition;

    /// <summary>The index of the character at or after a position in the file; the text's length if there is none.</summary>
    public int IndexOf(int position)
    {
        int low = 0;
        int high = _text.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_text[middle].Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Text as this literal writes it; null if it cannot.</summary>
    public string? Write(string text)
    {
        if (!Kind.IsRaw)
        {
            string written = Kind.IsVerbatim ? text.Replace("\"", "\"\"") : SymbolDisplay.FormatLiteral(text, quote: true);
            written = Kind.IsVerbatim ? written : written.Substring(1, written.Length - 2);
            return Kind.IsInterpolated ? written.Replace("{", "{{").Replace("}", "}}") : written;
        }

        bool isPlain = text.IndexOf(new string('"', Kind.Quotes), System.StringComparison.Ordinal) < 0
            && text.IndexOfAny(['\r', '\n']) < 0;
        return isPlain && !(Kind.IsInterpolated && text.IndexOfAny(['{', '}']) >= 0) ? text : null;
    }

    private int EmptyPosition => Span.Start + Kind.OpeningLength;
}
