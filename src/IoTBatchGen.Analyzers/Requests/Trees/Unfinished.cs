using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>Values that are only placeholders until other code sets the real ones; they are not reported.</summary>
internal static class Unfinished
{
    private static readonly char[] Marks = { '{', '}', '$', '#', '@', '%', '<', '>' };

    /// <summary>The value, with what is a placeholder in an object that other code gets left open.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The JSON type that belongs in its place; null if any does.</param>
    public static FactValue Without(FactValue value, ApiType? type)
    {
        if (!value.Branches.IsDefault)
        {
            return FactValue.OneOf(value.Branches.Select(arm => Without(arm, type)).ToImmutableArray());
        }

        if (value.IsList)
        {
            return value.Items.IsEmpty
                ? FactValue.Unknown
                : FactValue.List(value.Items.Select(item => Without(item, null)).ToImmutableArray(), value.IsExact, value.Location);
        }

        return value.Known is [{ Value: var known }] && IsPlaceholder(known, type) ? FactValue.Unknown : value;
    }

    private static bool IsPlaceholder(object? value, ApiType? type) => value switch
    {
        null or 0L => true,
        string text => text.Length == 0 || type is not (null or ApiType.Text) || text.IndexOfAny(Marks) >= 0,
        _ => false,
    };
}
