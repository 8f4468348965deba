using System;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Client;

/// <summary>Waits and elapsed time by a <see cref="TimeProvider"/>.</summary>
internal static class TimeProviderExtensions
{
    /// <summary>Gets the time since a fixed moment. It never goes back, whatever is done to the computer's time.</summary>
    public static TimeSpan Elapsed(this TimeProvider time) => TimeSpan.FromSeconds(time.GetTimestamp() / (double)time.TimestampFrequency);

    /// <summary>Waits.</summary>
    public static async Task WaitAsync(this TimeProvider time, TimeSpan delay, CancellationToken cancellationToken)
    {
#if NET8_0_OR_GREATER
        await Task.Delay(delay, time, cancellationToken).ConfigureAwait(false);
#else
        await time.Delay(delay, cancellationToken).ConfigureAwait(false);
#endif
        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Does something later, unless the result is disposed before.</summary>
    public static IDisposable After(this TimeProvider time, TimeSpan delay, Action action)
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

        IDisposable Timer() => time.CreateTimer(_ => action(), null, delay, Timeout.InfiniteTimeSpan);
    }
}
