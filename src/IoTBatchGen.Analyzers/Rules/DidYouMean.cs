using System;
using System.Collections.Generic;
using IoTBatchGen.Analyzers.Words;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>Finds the name that was probably meant.</summary>
internal static class DidYouMean
{
    private const int GreatestDistance = 3;

    /// <summary>The candidate nearest to a wrong name, or null where none is near.</summary>
    /// <remarks>
    /// Case and separators count for nothing, so that <c>setDeviceLevel</c> finds <c>SET_DEVICE_LEVEL</c>. Of the rest, one
    /// slip (a letter more, less, other, or two swapped) in three letters is near. Equally near names: the first in ordinal order.
    /// </remarks>
    public static string? Nearest(string wrong, IEnumerable<string> candidates)
    {
        if (wrong.Length > FoldedName.LongestCompared)
        {
            return null;
        }

        Span<char> wrongBuffer = stackalloc char[FoldedName.LongestCompared];
        Span<char> candidateBuffer = stackalloc char[FoldedName.LongestCompared];
        ReadOnlySpan<char> folded = FoldedName.Of(wrong, wrongBuffer);
        int limit = Math.Min(GreatestDistance, folded.Length / 3);
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string candidate in candidates)
        {
            if (candidate.Length > FoldedName.LongestCompared || candidate.Length == 0)
            {
                continue;
            }

            int distance = EditDistance.AtMost(limit, folded, FoldedName.Of(candidate, candidateBuffer));
            if (distance <= limit
                && (distance < least || (distance == least && string.CompareOrdinal(candidate, nearest) < 0)))
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }
}
