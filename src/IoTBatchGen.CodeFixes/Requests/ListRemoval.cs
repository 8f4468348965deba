using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>Takes entries out of a list that commas separate. Comments stay, and a line that becomes empty goes.</summary>
internal static class ListRemoval
{
    /// <param name="text">The file.</param>
    /// <param name="entries">The places of the entries and of the commas between and after them, alternating.</param>
    /// <param name="removed">The entries that go.</param>
    public static IEnumerable<TextChange> Remove(SourceText text, IReadOnlyList<TextSpan> entries, ISet<TextSpan> removed)
    {
        bool endsWithComma = entries.Count % 2 == 0;
        int lastKept = endsWithComma ? entries.Count - 2 : entries.Count - 1;
        while (lastKept >= 0 && removed.Contains(entries[lastKept]))
        {
            lastKept -= 2;
        }

        for (int i = 0; i < entries.Count; i += 2)
        {
            if (removed.Contains(entries[i]))
            {
                // An entry is removed together with the comma after it; after the last remaining entry, with the comma before it.
                bool isTail = i > lastKept && lastKept >= 0 && !endsWithComma;
                IEnumerable<TextSpan> gone = isTail ? Pair(text, entries[i - 1], entries[i])
                    : i + 1 < entries.Count ? Pair(text, entries[i], entries[i + 1])
                    : [entries[i]];
                foreach (TextSpan span in gone)
                {
                    yield return new TextChange(WithBlanks(text, span, isTail), string.Empty);
                }
            }
        }
    }

    /// <summary>Whether no entry is left.</summary>
    public static bool LeavesNothing(IReadOnlyList<TextSpan> entries, ISet<TextSpan> removed) => entries.Where((_, i) => i % 2 == 0).All(removed.Contains);

    public static IReadOnlyList<TextSpan> Entries(SyntaxNodeOrTokenList list) => list.Select(entry => entry.Span).ToList();

    /// <summary>A span with its whole lines if nothing else is on them, otherwise with the spaces after it.</summary>
    public static TextSpan WithBlanks(SourceText text, TextSpan span, bool isTail = false)
    {
        TextLine first = text.Lines.GetLineFromPosition(span.Start);
        TextLine last = text.Lines.GetLineFromPosition(span.End);
        bool begins = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, span.Start)));
        bool ends = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(span.End, last.End)));
        if (begins && ends)
        {
            return TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak);
        }

        int end = span.End;
        while (!ends && (begins || !isTail) && end < last.End && text[end] is (' ' or '\t'))
        {
            end++;
        }

        return TextSpan.FromBounds(span.Start, end);
    }

    /// <summary>Joins two neighbours to one span if there are only spaces between them.</summary>
    private static IEnumerable<TextSpan> Pair(SourceText text, TextSpan first, TextSpan second) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.End, second.Start)))
            ? [TextSpan.FromBounds(first.Start, second.End)]
            : [first, second];
}
