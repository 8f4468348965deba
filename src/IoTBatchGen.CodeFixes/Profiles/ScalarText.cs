using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Profiles;

/// <summary>A single value of a profile as it is written: its characters, with the quotes if there are any.</summary>
internal static class ScalarText
{
    /// <summary>The place of a value; null if it no longer exists, or has several lines, so that its layout is part of it.</summary>
    /// <remarks>By line and column: hosts that carry diagnostics between processes keep no more of a place outside C#.</remarks>
    public static TextSpan? SpanOf(SourceText text, Location location)
    {
        LinePositionSpan lines = location.GetLineSpan().Span;
        if (lines.Start.Line != lines.End.Line || lines.End.Line >= text.Lines.Count)
        {
            return null;
        }

        TextSpan line = text.Lines[lines.Start.Line].Span;
        return lines.Start.Character < lines.End.Character && lines.End.Character <= line.Length
            ? new TextSpan(line.Start + lines.Start.Character, lines.End.Character - lines.Start.Character)
            : null;
    }

    /// <summary>Replaces a value, within its quotes; null if that cannot be done.</summary>
    public static TextChange? Replace(SourceText text, Location location, string? replacement)
    {
        if (replacement is null || SpanOf(text, location) is not { } span)
        {
            return null;
        }

        bool opens = text[span.Start] is '"' or '\'';
        bool isQuoted = opens && span.Length > 1 && text[span.End - 1] == text[span.Start];
        if (opens && !isQuoted)
        {
            // The place ends with its line; the value goes on.
            return null;
        }

        TextSpan inside = isQuoted ? TextSpan.FromBounds(span.Start + 1, span.End - 1) : span;
        return text.ToString(inside) == replacement ? null : new TextChange(inside, replacement);
    }
}
