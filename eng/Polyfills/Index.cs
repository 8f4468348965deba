namespace System;

/// <summary>What the compiler makes of <c>text[^1]</c>; it calls no more than this.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>The position counted from the start, in something of that length.</summary>
    public int GetOffset(int length) => fromEnd ? length - value : value;

    /// <summary>A position counted from the start.</summary>
    public static implicit operator Index(int value) => new(value);
}
