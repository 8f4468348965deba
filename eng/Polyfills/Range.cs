namespace System;

/// <summary>What the compiler makes of <c>text[1..]</c>.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal readonly struct Range(Index start, Index end)
{
    /// <summary>The first position inside.</summary>
    public Index Start { get; } = start;

    /// <summary>The first position after it.</summary>
    public Index End { get; } = end;
}
