using System;

namespace IoTBatchGen.Analyzers.Rules;

/// <summary>How many slips lie between two words.</summary>
internal static class EditDistance
{
    /// <summary>
    /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other, or a number above the
    /// limit where it takes more than that.
    /// </summary>
    public static int AtMost(int limit, string first, string second)
    {
        int tooFar = limit + 1;
        if (Math.Abs(first.Length - second.Length) > limit)
        {
            return tooFar;
        }

        int[] beforeLast = new int[second.Length + 1];
        int[] last = new int[second.Length + 1];
        int[] row = new int[second.Length + 1];
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

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[second.Length];
    }
}
