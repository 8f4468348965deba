using System;
using System.Threading.RateLimiting;

namespace IoTBatchGen;

/// <summary>Limiters of this process that keep within what the API document allows an application.</summary>
/// <remarks>
/// One limiter is for all clients of an application: give each the same. Callers queue, in order, and can be cancelled. Where several
/// instances call for one application, a <see cref="RateLimiter"/> over a store that they share goes in their place. The caller disposes
/// them.
/// </remarks>
public static class BatchTaskLimiters
{
    // A permit comes back when its segment leaves the window, so one taken late in a segment comes back up to a segment early.
    // One second more than the platform's minute makes up for that.
    private const int WindowSeconds = 61;

    /// <summary>Limits calls: at most <paramref name="permits"/> in any minute, for <see cref="BatchTaskClientOptions.CallLimiter"/>.</summary>
    /// <param name="permits">Calls a minute, at least 1. API document, "Error Codes", 1010009: 100 by default.</param>
    /// <returns>A limiter that counts a sliding minute.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="permits"/> is below 1.</exception>
    public static RateLimiter CallsPerMinute(int permits = BatchTaskLimits.MaxCallsPerMinute) =>
        new SlidingWindowRateLimiter(new SlidingWindowRateLimiterOptions
        {
            PermitLimit = AtLeastOne(permits),
            Window = TimeSpan.FromSeconds(WindowSeconds),
            SegmentsPerWindow = WindowSeconds,
            QueueLimit = int.MaxValue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });

    /// <summary>
    /// Limits unfinished tasks, for <see cref="BatchTaskClientOptions.TaskLimiter"/>: a permit is held until the task's end.
    /// </summary>
    /// <param name="permits">Unfinished tasks, at least 1. API document, "Error Codes", 105001: 10.</param>
    /// <returns>A limiter of tasks that exist at once.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="permits"/> is below 1.</exception>
    public static RateLimiter UnfinishedTasks(int permits = BatchTaskLimits.MaxUnfinishedTasks) =>
        new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = AtLeastOne(permits),
            QueueLimit = int.MaxValue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });

    private static int AtLeastOne(int permits) =>
        permits >= 1 ? permits : throw new ArgumentOutOfRangeException(nameof(permits), permits, "A limiter gives at least one permit.");
}
