using System;
using IoTBatchGen.Profiles.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IoTBatchGen.Profiles.Yaml;

/// <summary>
/// Turns YamlDotNet's marks into places in the text. Only their index is used, which counts UTF-16 code units; lines and columns
/// come from Roslyn, so that they are those of every other diagnostic.
/// </summary>
internal sealed class EventLocations(string text, int skipped)
{
    public TextRange Of(ParsingEvent current) => Between(current.Start, current.End);

    /// <summary>The first character of a list or an object: the parser gives its start no length.</summary>
    public TextRange OfOpening(ParsingEvent current)
    {
        TextRange span = Of(current);
        return span.IsEmpty && span.Start < text.Length ? new TextRange(span.Start, 1) : span;
    }

    /// <summary>Where a list or an object ends: the parser leaves its closing bracket out.</summary>
    public int EndOf(ParsingEvent current)
    {
        int end = Of(current).End;
        return end < text.Length && text[end] is ']' or '}' ? end + 1 : end;
    }

    /// <summary>The character at an index of the parser's.</summary>
    public TextRange At(int index) => Point(Clip(index));

    /// <summary>Where reading failed.</summary>
    /// <param name="fault">What the parser threw.</param>
    /// <param name="readTo">Index after the last event.</param>
    /// <param name="scanner">Where the scanner stopped.</param>
    public TextRange OfFault(Exception fault, int readTo, Mark scanner)
    {
        if (fault is not YamlException yaml || yaml.Start.Index < readTo)
        {
            // Some faults carry no mark, or that of the whole object around them.
            return Point(Clip((int)Math.Max(scanner.Index, readTo)));
        }

        int start = Clip((int)yaml.Start.Index);
        int end = Clip((int)yaml.End.Index);
        bool isInside = fault is SyntaxErrorException && end - start > 1 && end < text.Length;

        // The end is where the scanner gave up; but where a quoted text runs on beyond its line, its closing quote is missing, and
        // the opening one is where to look.
        bool runsOn = isInside && text[start] is '"' or '\'' && yaml.End.Line > yaml.Start.Line;
        return Point(isInside && !runsOn ? end : start);
    }

    private TextRange Point(int start) => new(start, start < text.Length ? 1 : 0);

    private TextRange Between(Mark start, Mark end)
    {
        int from = Clip((int)start.Index);
        return TextRange.FromBounds(from, Math.Max(from, Clip((int)end.Index)));
    }

    private int Clip(int index) => Math.Min(text.Length, Math.Max(0, index) + skipped);
}
