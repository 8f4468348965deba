using System;
using System.Collections.Generic;

namespace IoTBatchGen.Profiles.Text;

/// <summary>Finds the most similar name.</summary>
internal static class NameSuggester
{
    private const int GreatestDistance = 3;

    /// <summary>Beyond it, equally near names differ equally.</summary>
    private const int GreatestCounted = 16;

    /// <summary>The candidate nearest to a wrong name, or null if none is near.</summary>
    /// <param name="wrong">The name.</param>
    /// <param name="candidates">The possible names.</param>
    /// <param name="isLikelier">Which of equally near candidates to prefer; null for no preference.</param>
    /// <remarks>
    /// Case and separators are ignored, so that <c>setDeviceLevel</c> finds <c>SET_DEVICE_LEVEL</c>. Of the rest, one
    /// edit (insert, delete, replace, or swap letters) in three letters is similar. Equally near names: the one that differs least
    /// letter by letter, then the likelier, then the first in ordinal order.
    /// </remarks>
    public static string? Nearest(string wrong, IEnumerable<string> candidates, Func<string, bool>? isLikelier = null)
    {
        if (wrong.Length > FoldedName.LongestCompared)
        {
            return null;
        }

        Span<char> wrongBuffer = stackalloc char[FoldedName.LongestCompared];
        Span<char> candidateBuffer = stackalloc char[FoldedName.LongestCompared];
        ReadOnlySpan<char> folded = FoldedName.Fold(wrong, wrongBuffer);
        int limit = Math.Min(GreatestDistance, folded.Length / 3);
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string candidate in candidates)
        {
            if (candidate.Length > FoldedName.LongestCompared || candidate.Length == 0)
            {
                continue;
            }

            int distance = EditDistance.AtMost(limit, folded, FoldedName.Fold(candidate, candidateBuffer));
            if (distance <= limit
                && (distance < least || (distance == least && Compare(wrong, candidate, nearest!, isLikelier) < 0)))
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>Which of two equally near names comes first.</summary>
    private static int Compare(string wrong, string left, string right, Func<string, bool>? isLikelier)
    {
        int order = EditDistance.AtMost(GreatestCounted, wrong.AsSpan(), left.AsSpan())
            .CompareTo(EditDistance.AtMost(GreatestCounted, wrong.AsSpan(), right.AsSpan()));
        if (order == 0 && isLikelier is not null)
        {
            order = isLikelier(right).CompareTo(isLikelier(left));
        }

        return order != 0 ? order : string.CompareOrdinal(left, right);
    }
}
