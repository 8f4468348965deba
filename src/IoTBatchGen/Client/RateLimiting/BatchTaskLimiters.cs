using System;
using System.Threading.RateLimiting;

namespace IoTBatchGen;

/// <summary>Creates limiters for one process that keep within what the API document allows an application.</summary>
/// <remarks>
/// Use one limiter for all clients of an application. Callers queue in order, and can be canceled. Where several instances call for one
/// application, use a <see cref="RateLimiter"/> over a store that they share instead. The caller disposes the limiters.
/// </remarks>
public static class BatchTaskLimiters
{
    // A permit comes back when its segment leaves the window, so one taken late in a segment comes back up to a segment early.
    // One second more than the platform's minute makes up for that.
    private const int WindowSeconds = 61;

    /// <summary>Creates a limiter of the calls in any minute, for <see cref="BatchTaskClientOptions.CallLimiter"/>.</summary>
    /// <param name="permits">The calls in a minute, at least 1. The default is 100. API document, "Error Codes", 1010009.</param>
    /// <returns>A limiter that counts a sliding minute.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="permits"/> is less than 1.</exception>
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
    /// Creates a limiter of unfinished tasks, for <see cref="BatchTaskClientOptions.TaskLimiter"/>. A task holds a permit until it ends.
    /// </summary>
    /// <param name="permits">The unfinished tasks, at least 1. The default is 10. API document, "Error Codes", 105001.</param>
    /// <returns>A limiter of tasks that exist at the same time.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="permits"/> is less than 1.</exception>
    public static RateLimiter UnfinishedTasks(int permits = BatchTaskLimits.MaxUnfinishedTasks) =>
        new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = AtLeastOne(permits),
            QueueLimit = int.MaxValue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });

    private static int AtLeastOne(int permits) =>
        permits >= 1 ? permits : throw new ArgumentOutOfRangeException(nameof(permits), permits, "A limiter needs at least one permit.");
}
