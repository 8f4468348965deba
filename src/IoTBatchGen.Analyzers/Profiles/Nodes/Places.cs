using System;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace IoTBatchGen.Analyzers.Profiles.Nodes;

/// <summary>
/// Turns YamlDotNet's marks into places in the text. Only their index is used, which counts UTF-16 code units; lines and columns
/// come from Roslyn, so that they are those of every other diagnostic.
/// </summary>
internal sealed class Places(int length, int skipped)
{
    public TextSpan Of(ParsingEvent current) => Between(current.Start, current.End);

    /// <summary>The first character of a list or an object: the parser gives its start no length.</summary>
    public TextSpan OfOpening(ParsingEvent current)
    {
        TextSpan span = Of(current);
        return span.IsEmpty && span.Start < length ? new TextSpan(span.Start, 1) : span;
    }

    /// <summary>Where reading failed.</summary>
    /// <param name="fault">What the parser threw.</param>
    /// <param name="readTo">Index after the last event.</param>
    /// <param name="scanner">Where the scanner stopped.</param>
    public TextSpan OfFault(Exception fault, int readTo, Mark scanner)
    {
        if (fault is not YamlException yaml || yaml.Start.Index < readTo)
        {
            // Some faults carry no mark, or that of the whole object around them.
            return Point((int)Math.Max(scanner.Index, readTo));
        }

        // Inside a quoted text the end is the place of the fault, the start the opening quote; that helps more where no quote closes it.
        bool inside = fault is SyntaxErrorException && yaml.End.Index - yaml.Start.Index > 1 && yaml.End.Index < length - skipped;
        return Point((int)(inside ? yaml.End.Index : yaml.Start.Index));
    }

    private TextSpan Point(int index)
    {
        int start = Clip(index);
        return new TextSpan(start, start < length ? 1 : 0);
    }

    private TextSpan Between(Mark start, Mark end)
    {
        int from = Clip((int)start.Index);
        return TextSpan.FromBounds(from, Math.Max(from, Clip((int)end.Index)));
    }

    private int Clip(int index) => Math.Min(length, Math.Max(0, index) + skipped);
}
