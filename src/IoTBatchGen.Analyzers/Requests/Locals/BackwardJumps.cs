using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Requests.Locals;

/// <summary>Collects the <c>goto</c>s of a body, and what those that jump backwards run again.</summary>
internal sealed class BackwardJumps
{
    private readonly Dictionary<ILabelSymbol, int> _labels = new(SymbolEqualityComparer.Default);
    private readonly List<IBranchOperation> _jumps = new();

    public void Note(IOperation operation)
    {
        if (operation is ILabeledOperation labeled)
        {
            _labels[labeled.Label] = labeled.Syntax.SpanStart;
        }
        else if (operation is IBranchOperation { BranchKind: BranchKind.GoTo } jump)
        {
            _jumps.Add(jump);
        }
    }

    public RepeatedRegions RepeatedRegions()
    {
        var joined = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TextSpan span in _jumps.Select(Jumped).OfType<TextSpan>().OrderBy(span => span.Start))
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is var last && span.Start <= last.End)
            {
                joined[joined.Count - 1] = TextSpan.FromBounds(last.Start, Math.Max(last.End, span.End));
            }
            else
            {
                joined.Add(span);
            }
        }

        return new RepeatedRegions(joined.ToImmutable());
    }

    private TextSpan? Jumped(IBranchOperation jump)
    {
        if (_labels.TryGetValue(jump.Target, out int label))
        {
            return label < jump.Syntax.SpanStart ? TextSpan.FromBounds(label, jump.Syntax.Span.End) : null;
        }

        // goto case
        IOperation? around = jump.Parent;
        while (around is not (null or ISwitchOperation))
        {
            around = around.Parent;
        }

        return around?.Syntax.Span;
    }
}
