using System;

namespace IoTBatchGen;

/// <summary>How long to wait before a task is sent again.</summary>
internal static class RetryDelays
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private static readonly Random Dice = new Random();

    /// <summary>Twice as long from one retry to the next, and up to a quarter more, so that callers that failed together part.</summary>
    public static TimeSpan Of(TimeSpan first, int retriesBefore)
    {
        double spread;
        lock (Dice)
        {
            spread = Dice.NextDouble();
        }

        double delay = first.TotalMilliseconds * Math.Pow(2, retriesBefore) * (1 + (spread / 4));
        return delay < Longest.TotalMilliseconds ? TimeSpan.FromMilliseconds(delay) : Longest;
    }
}
