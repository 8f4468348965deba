using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Requests.Locals;

/// <summary>The parts of a body that may run more than once, so that code below runs before code above.</summary>
internal sealed class RepeatedRegions
{
    private readonly ImmutableArray<TextSpan> _jumped;

    /// <param name="jumped">What jumps backwards run again: ordered, without overlaps.</param>
    public RepeatedRegions(ImmutableArray<TextSpan> jumped) => _jumped = jumped;

    /// <summary>The widest such part around an operation that does not begin again where an object is made; null if there is none.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="made">The place where the object is made, or its variable declared: each round that has it has an object of its own.</param>
    public TextSpan? Around(IOperation operation, int made)
    {
        TextSpan? widest = null;
        for (IOperation? around = operation.Parent; around is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); around = around.Parent)
        {
            if (around is ILoopOperation && !around.Syntax.Span.Contains(made))
            {
                widest = around.Syntax.Span;
            }
        }

        if (!_jumped.IsEmpty && JumpedAround(operation.Syntax.Span.End) is { } jumped && !jumped.Contains(made))
        {
            widest = widest is { } loop ? TextSpan.FromBounds(System.Math.Min(loop.Start, jumped.Start), System.Math.Max(loop.End, jumped.End)) : jumped;
        }

        return widest;
    }

    private TextSpan? JumpedAround(int position)
    {
        int low = 0;
        int high = _jumped.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (_jumped[middle].End < position)
            {
                low = middle + 1;
            }
            else if (_jumped[middle].Start > position)
            {
                high = middle - 1;
            }
            else
            {
                return _jumped[middle];
            }
        }

        return null;
    }
}
