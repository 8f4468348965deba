using System;
using System.Globalization;
using System.Linq;

namespace IoTBatchGen.Profiles.Yaml;

/// <summary>
/// Explains a syntax error in words that authors of profiles understand. The parser's messages are about tokens and
/// scalars, and often stops long after the mistake.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="at">Where the parser gave up.</param>
/// <param name="said">The parser's message; empty if it is not useful.</param>
/// <param name="opening">Where the innermost bracket opens that is not closed; -1 where none is.</param>
internal sealed class SyntaxErrorExplainer(string text, int at, string said, int opening)
{
    /// <summary>The mistake and its place; null if it is not a known one.</summary>
    public (int At, string Reason)? Find() =>
        Quoted() ?? (at < text.Length && text[at] == '\t' ? (at, "YAML does not allow tabs for indentation; use spaces") : opening >= 0 ? InBrackets() : InLines());

    private (int At, string Reason)? Quoted()
    {
        if (!Says("quoted scalar"))
        {
            return null;
        }

        if (Says("surrogate"))
        {
            int escape = text.LastIndexOf("\\u", at, StringComparison.OrdinalIgnoreCase);
            escape = Says("second") && escape > 0 ? text.LastIndexOf("\\u", escape - 1, StringComparison.OrdinalIgnoreCase) : escape;
            return escape < 0 ? null : (escape, "this is " + LoneSurrogates.Phrase);
        }

        if (!Says("escape") && !Says("hexadecimal"))
        {
            return (at, "the quote that opens here is not closed");
        }

        // Where the escape is the first character, the mark is that of the quote before it.
        int backslash = at + 1 < text.Length ? text.LastIndexOf('\\', at + 1) : -1;
        return backslash < 0 ? null : (
            backslash,
            $"{MessageText.Quote(text.Substring(backslash, Math.Min(2, text.Length - backslash)))} is not a valid escape in double quotes; write \\\\ for a backslash, or use single quotes");
    }

    private (int At, string Reason)? InBrackets()
    {
        char closing = text[opening] == '{' ? '}' : ']';
        string line = (text.Take(opening).Count(c => c == '\n') + 1).ToString(CultureInfo.InvariantCulture);
        bool isFarOff = text.IndexOf('\n', opening, at - opening) >= 0;
        if (at >= text.Length)
        {
            return (at, $"'{text[opening]}' on line {line} is not closed");
        }

        if (CannotBegin() is { } reason)
        {
            return (at, reason);
        }

        if (QuoteThatRanOn() is { } quote)
        {
            return (quote, "the quote that opens here is not closed");
        }

        if (FullWidth.LastIn(text, opening + 1, at) is { } mark)
        {
            return mark;
        }

        return (text[at] == ':' ? WordBefore(at) : at, isFarOff
            ? $"',' or '{closing}' is missing before this; '{text[opening]}' is on line {line}"
            : $"',' or '{closing}' is missing before this");
    }

    private (int At, string Reason)? InLines()
    {
        if (at >= text.Length)
        {
            return null;
        }

        if (QuoteThatRanOn() is { } quote)
        {
            return (quote, "the quote that opens here is not closed");
        }

        if (Says("block scalar"))
        {
            return (at, "multi-line text starts on the line after '|' or '>'; put a value that starts with one of them in quotes");
        }

        string? reason = CannotBegin() ?? text[at] switch
        {
            _ when Says("<document") && text.Substring(0, at).TrimEnd() is [.., '}' or ']'] => "the profile ended before this; a file can contain only one",
            '}' or ']' => $"'{text[at]}' has no matching opening bracket",
            ',' => "',' is allowed only between values inside [ ] and { }; remove it",
            _ when at > 0 && text[at - 1] == '\'' => "the quoted text ends before this; inside single quotes, ' is written ''",
            _ when at > 0 && text[at - 1] == '"' => "the quoted text ends before this; inside double quotes, \" is written \\\"",
            _ => null,
        };
        return reason is null ? BetweenLines(ProfileLine.At(text, at)) : (at, reason);
    }

    /// <summary>Errors between lines: the parser notices them at the second of two lines, but the mistake may be in the first.</summary>
    private (int At, string Reason)? BetweenLines(ProfileLine line)
    {
        ProfileLine? above = line.Above();
        if (Malformed(line) is { } here)
        {
            return here;
        }

        if (text[at] == ':' && text.IndexOf(": ", line.ContentStart, at - line.ContentStart, StringComparison.Ordinal) >= 0)
        {
            return (at, "a value that contains ': ' needs quotes");
        }

        if (above is not { } other)
        {
            return null;
        }

        if (Malformed(other) is { } before)
        {
            return before;
        }

        int column = line.ContentStart - line.Start;
        if (column > other.ContentStart - other.Start)
        {
            return (line.ContentStart, "this line is indented deeper than the field above, which already has a value");
        }

        return Says("'-' indicator") && IsColumnOfDash(other, column)
            ? (line.ContentStart, "a list entry starts with '- '")
            : (line.ContentStart, "the indentation of this line matches none of the lines above");
    }

    private (int At, string Reason)? Malformed(ProfileLine line)
    {
        int end = line.ContentStart + line.Content.Length;
        if (!line.IsField && FullWidth.LastIn(text, line.ContentStart, end) is { } mark)
        {
            return mark;
        }

        string? reason = line switch
        {
            { IsConflictMarker: true } => "a merge conflict marker was left here",
            { LacksBlankAfterDash: true } => "a space is missing after '-'",
            { IsField: true } => null,
            _ when line.Content.StartsWith("//", StringComparison.Ordinal) => "a comment starts with '#'",
            _ when line.Content.IndexOf(':') > 0 => "a space is missing after ':'",
            _ => "this is not a field; a field is written 'name: value'",
        };
        return reason is null ? null : (line.ContentStart, reason);
    }

    private static bool IsColumnOfDash(ProfileLine line, int column)
    {
        for (ProfileLine? above = line; above is { } other; above = other.Above())
        {
            if (other.Indented - other.Start <= column)
            {
                return other.HasDash && other.Indented - other.Start == column;
            }
        }

        return false;
    }

    /// <summary>
    /// Where a quoted text opens that ends just before, on a later line: its closing quote is missing, and what closed it is the
    /// opening one of the next text.
    /// </summary>
    private int? QuoteThatRanOn()
    {
        if (at == 0 || at >= text.Length || text[at - 1] is not ('"' or '\''))
        {
            return null;
        }

        int quote = at - 2;
        while (quote >= 0 && text[quote] != text[at - 1])
        {
            quote--;
        }

        return quote >= 0 && text.IndexOf('\n', quote, at - quote) >= 0 && char.IsLetterOrDigit(text[at]) ? quote : null;
    }

    private string? CannotBegin() =>
        Says("cannot start any token") || Says("anchor or alias")
            ? $"{MessageText.Quote(text[at].ToString())} cannot begin a value; put the value in quotes"
            : null;

    private int WordBefore(int colon)
    {
        int start = colon;
        while (start > opening + 1 && text[start - 1] is not (' ' or '\t' or '\n' or '\r' or ','))
        {
            start--;
        }

        return start;
    }

    private bool Says(string words) => said.IndexOf(words, StringComparison.Ordinal) >= 0;
}
