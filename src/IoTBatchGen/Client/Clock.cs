using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>The time that waits and expiries go by; tests put their own in its place.</summary>
internal class Clock
{
    public static Clock System { get; } = new Clock();

    /// <summary>How long the clock has run; never goes back, whatever is done to the computer's time.</summary>
    public virtual TimeSpan Elapsed => TimeSpan.FromSeconds(Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency);

    /// <summary>The date and time, for those that an answer states.</summary>
    public virtual DateTimeOffset UtcNow => DateTimeOffset.UtcNow;

    /// <summary>Waits.</summary>
    public virtual Task Delay(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, cancellationToken);

    /// <summary>Does something later, unless the result is disposed before.</summary>
    public virtual IDisposable After(TimeSpan delay, Action action)
    {
        // A timer keeps its maker's execution context, here for up to two days: all that a caller has in an AsyncLocal.
        if (ExecutionContext.IsFlowSuppressed())
        {
            return Timer();
        }

        using (ExecutionContext.SuppressFlow())
        {
            return Timer();
        }

        IDisposable Timer() => new Timer(_ => action(), null, delay, Timeout.InfiniteTimeSpan);
    }
}
