using System;

namespace IoTBatchGen.Profiles.Text;

/// <summary>The number of edits between two words.</summary>
internal static class EditDistance
{
    private const int GreatestWidth = 300;

    /// <summary>
    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other, or a number above the
    /// limit where it takes more than that.
    /// </summary>
    public static int AtMost(int limit, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        int tooFar = limit + 1;
        if (Math.Abs(first.Length - second.Length) > limit)
        {
            return tooFar;
        }

        // On the stack: a hostile profile has tens of thousands of names to compare with a dozen others each.
        int width = second.Length + 1;
        Span<int> rows = width <= GreatestWidth ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> beforeLast = rows.Slice(0, width);
        Span<int> last = rows.Slice(width, width);
        Span<int> row = rows.Slice(2 * width, width);
        for (int j = 0; j <= second.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= first.Length; i++)
        {
            // Cells further than the limit from the diagonal cannot lie on a path that short.
            int from = Math.Max(1, i - limit);
            int to = Math.Min(second.Length, i + limit);
            row[from - 1] = from == 1 ? i : tooFar;
            int least = row[from - 1];
            for (int j = from; j <= to; j++)
            {
                int above = j == i + limit ? tooFar : last[j];
                int cost = first[i - 1] == second[j - 1] ? 0 : 1;
                int value = Math.Min(Math.Min(above, row[j - 1]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    value = Math.Min(value, beforeLast[j - 2] + 1);
                }

                row[j] = value;
                least = Math.Min(least, value);
            }

            if (least > limit)
            {
                return tooFar;
            }

            Span<int> free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[second.Length];
    }
}
