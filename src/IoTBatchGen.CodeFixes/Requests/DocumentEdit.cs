using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>What a fix does to a file.</summary>
/// <param name="Title">What an editor offers.</param>
/// <param name="Changes">The changes; none overlaps another.</param>
internal sealed record DocumentEdit(string Title, ImmutableArray<TextChange> Changes)
{
    public DocumentEdit(string title, params TextChange[] changes)
        : this(title, changes.ToImmutableArray())
    {
    }

    /// <summary>An edit; null if there is nothing to change.</summary>
    public static DocumentEdit? Create(string title, IEnumerable<TextChange>? changes) =>
        changes?.ToImmutableArray() is { IsEmpty: false } all ? new DocumentEdit(title, all) : null;

    /// <summary>Whether both can be made.</summary>
    public bool FitsBeside(IEnumerable<TextChange> others) =>
        !Changes.Any(change => others.Any(other => Clash(change.Span, other.Span)));

    private static bool Clash(TextSpan one, TextSpan other) =>
        one == other || one.OverlapsWith(other) || IsInside(one, other) || IsInside(other, one);

    private static bool IsInside(TextSpan insertion, TextSpan other) =>
        insertion.IsEmpty && other.Start < insertion.Start && insertion.Start < other.End;
}
