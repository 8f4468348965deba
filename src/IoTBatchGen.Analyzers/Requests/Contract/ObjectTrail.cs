using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Requests.Locals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>All that a body does with one object of a request, or with all objects that one variable holds.</summary>
internal sealed class ObjectTrail
{
    private readonly RepeatedRegions _rounds;
    private bool? _isComplete;

    /// <param name="uses">The uses.</param>
    /// <param name="rounds">What of the body may run more than once.</param>
    /// <param name="anchor">Where the object is made, or the variable declared.</param>
    public ObjectTrail(UseIndex uses, RepeatedRegions rounds, int anchor)
    {
        Uses = uses;
        _rounds = rounds;
        Anchor = anchor;
    }

    /// <summary>What makes the object; null if this is a variable's trail.</summary>
    public IOperation? Made { get; init; }

    /// <summary>The uses, those through what it became part of among them.</summary>
    public UseIndex Uses { get; }

    /// <summary>The uses of the object itself.</summary>
    public ImmutableArray<ObjectReference> Own { get; init; } = ImmutableArray<ObjectReference>.Empty;

    public int Anchor { get; }

    /// <summary>Whether <see cref="Uses"/> are uses of this object and of no other, and all there are.</summary>
    public bool IsFollowed { get; init; }

    /// <summary>Whether a condition selects between the object and others, so that a use may belong to one of those.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Whether a lambda or local function reaches the object.</summary>
    public bool IsCaptured { get; init; }

    /// <summary>Whether what the object became part of is handed to code that may fill the object unseen.</summary>
    public bool OwnerMayFill { get; init; }

    /// <summary>Whether it is what a field of the body's own object holds, which any code of the type may use.</summary>
    public bool IsInField { get; init; }

    /// <summary>The variable that holds the object besides others; null if <see cref="Uses"/> say it all.</summary>
    public ObjectTrail? Variable { get; init; }

    /// <summary>The values that the variable gets, where this is a variable's trail.</summary>
    public IReadOnlyList<IOperation> Values { get; init; } = Array.Empty<IOperation>();

    /// <summary>Whether nothing else can reach the object before it is used: what is not set by then is certainly not set.</summary>
    public bool IsComplete => _isComplete ??= FindComplete();

    /// <summary>The part of the body around an operation that may run again for the same object; null if there is none.</summary>
    public TextSpan? RoundAround(IOperation operation) => _rounds.Around(operation, Anchor);

    private bool FindComplete()
    {
        if (!IsFollowed || IsCaptured || OwnerMayFill || Uses.Completes is not { Count: > 0 } completes)
        {
            return false;
        }

        int end = completes[0].Position;
        TextSpan? round = RoundAround(completes[0].Operation);
        return !Uses.All.Any(use => use.IsEscape && (use.Position < end || (round is { } again && again.Contains(use.Position))));
    }
}
