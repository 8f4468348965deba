using System;
using System.Net.Http.Headers;

namespace IoTBatchGen.Client.Sending;

/// <summary>How long to wait before a task is sent again.</summary>
internal static class RetryDelays
{
    /// <summary>The longest wait, whatever the platform asks for: a call is not to hang for a day because a header says so.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private static readonly Random Dice = new Random();

    /// <summary>
    /// Twice as long from one retry to the next, or as long as the platform asks for where that is longer; and up to a quarter more, so that
    /// callers that failed together part.
    /// </summary>
    public static TimeSpan Compute(TimeSpan first, int retriesBefore, TimeSpan askedFor)
    {
        double spread;
        lock (Dice)
        {
            spread = Dice.NextDouble();
        }

        double own = first.TotalMilliseconds * Math.Pow(2, retriesBefore);
        double delay = Math.Max(own, askedFor.TotalMilliseconds) * (1 + (spread / 4));
        return delay < Longest.TotalMilliseconds ? TimeSpan.FromMilliseconds(delay) : Longest;
    }

    /// <summary>The delay in the header Retry-After, in either of its forms; zero or negative if there is none.</summary>
    public static TimeSpan AskedFor(RetryConditionHeaderValue? header, DateTimeOffset now) =>
        header?.Delta ?? header?.Date - now ?? TimeSpan.Zero;
}
