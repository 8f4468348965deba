using System;
using System.Collections.Generic;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>Finds the name that was probably meant.</summary>
internal static class DidYouMean
{
    /// <summary>Longer names are compared no further: no name of the API is as long, and the cost stays bounded.</summary>
    private const int LongestCompared = 256;
    private const int GreatestDistance = 3;

    /// <summary>The candidate nearest to a wrong name, or null where none is near.</summary>
    /// <remarks>
    /// Case and separators count for nothing, so that <c>setDeviceLevel</c> finds <c>SET_DEVICE_LEVEL</c>. Of the rest, one
    /// slip (a letter more, less, other, or two swapped) in three letters is near. Equally near names: the first in ordinal order.
    /// </remarks>
    public static string? Nearest(string wrong, IEnumerable<string> candidates)
    {
        if (wrong.Length > LongestCompared)
        {
            return null;
        }

        Span<char> wrongBuffer = stackalloc char[LongestCompared];
        Span<char> candidateBuffer = stackalloc char[LongestCompared];
        ReadOnlySpan<char> folded = Fold(wrong, wrongBuffer);
        int limit = Math.Min(GreatestDistance, folded.Length / 3);
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string candidate in candidates)
        {
            if (candidate.Length > LongestCompared || candidate.Length == 0)
            {
                continue;
            }

            int distance = EditDistance.AtMost(limit, folded, Fold(candidate, candidateBuffer));
            if (distance <= limit
                && (distance < least || (distance == least && string.CompareOrdinal(candidate, nearest) < 0)))
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    private static ReadOnlySpan<char> Fold(string name, Span<char> buffer)
    {
        int length = 0;
        foreach (char c in name)
        {
            if (c is not ('_' or '-' or '.' or ' '))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
        }

        // A name of separators only stays as it is: it must not equal every other such name.
        return length == 0 ? name.AsSpan() : buffer.Slice(0, length);
    }
}
