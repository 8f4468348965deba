using System.Collections.Generic;

namespace IoTBatchGen.Profiles.Text;

/// <summary>
/// Lines and columns as Roslyn counts them, without its table of all lines: for a text of line ends alone that takes 80 MB.
/// Made as far as somebody asks.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class LineMap(string text)
{
    private const int Stride = 128;

    /// <summary>The number and the start of the line of each 128th character.</summary>
    private readonly List<TextPosition> _lineStarts = [default];

    /// <summary>The position that was searched last, and its line: most are asked in the order of the text.</summary>
    private int _last;
    private TextPosition _lastLine;

    public TextPositions Of(TextRange span)
    {
        TextPosition start = Of(span.Start);
        int end = span.Start;
        while (end < span.End && !IsLineEnd(end))
        {
            end++;
        }

        // Names end on the line they begin on: no need to look for it again.
        return new TextPositions(
            start, end == span.End ? new TextPosition(start.Line, start.Character + span.Length) : Of(span.End));
    }

    /// <summary>The part of a span on its first line.</summary>
    public TextRange FirstLineOf(TextRange span)
    {
        int end = span.Start;
        while (end < span.End && text[end] != '\r' && !IsLineEnd(end))
        {
            end++;
        }

        return TextRange.FromBounds(span.Start, end);
    }

    public TextPosition Of(int position)
    {
        while (_lineStarts.Count <= position / Stride)
        {
            _lineStarts.Add(Walk(_lineStarts.Count * Stride));
        }

        TextPosition line = Walk(position);
        return new TextPosition(line.Line, position - line.Character);
    }

    /// <summary>The number and the start of the line of a position, searched from the last known place before it.</summary>
    private TextPosition Walk(int position)
    {
        int known = System.Math.Min(position / Stride, _lineStarts.Count - 1);
        bool isAfterLast = _last <= position && _last >= known * Stride;
        TextPosition line = isAfterLast ? _lastLine : _lineStarts[known];
        for (int i = isAfterLast ? _last : known * Stride; i < position; i++)
        {
            if (IsLineEnd(i))
            {
                line = new TextPosition(line.Line + 1, i + 1);
            }
        }

        _last = position;
        _lastLine = line;
        return line;
    }

    private bool IsLineEnd(int index) => text[index] switch
    {
        // Nearly all there is, so it goes first.
        > '\r' and < '\u0085' => false,
        '\n' or '\u0085' or '\u2028' or '\u2029' => true,
        '\r' => index + 1 == text.Length || text[index + 1] != '\n',
        _ => false,
    };
}
