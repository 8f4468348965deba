using System;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>The permits of a limiter that the options name. It is other people's code: it may throw, hang or ignore cancellation.</summary>
internal sealed class Permits(RateLimiter limiter, string option, Telemetry telemetry)
{
    /// <summary>Waits for a permit.</summary>
    /// <exception cref="BatchTaskLimitException">The limiter gives none: its queue is full, or it was cancelled by itself.</exception>
    public async ValueTask<RateLimitLease> TakeAsync(CancellationToken cancellationToken)
    {
        RateLimitLease? lease;
        try
        {
            lease = await Waiting.WaitAsync(limiter.AcquireAsync(1, cancellationToken), Release, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (ForeignFailure.Misleads(failure, cancellationToken))
        {
            throw new BatchTaskLimitException(option, failure);
        }

        return IsAcquired(lease) ? lease : throw Refusal(lease);
    }

    /// <summary>Gives a permit back. What happened to the task has happened, whatever the limiter says to that.</summary>
    public void Release(RateLimitLease? lease)
    {
        try
        {
            lease?.Dispose();
        }
        catch (Exception failure)
        {
            telemetry.ReleaseFailed(option, failure);
        }
    }

    private bool IsAcquired(RateLimitLease? lease)
    {
        try
        {
            return lease != null && lease.IsAcquired;
        }
        catch (Exception failure)
        {
            Release(lease);
            throw new BatchTaskLimitException(option, failure);
        }
    }

    private BatchTaskLimitException Refusal(RateLimitLease? lease)
    {
        TimeSpan? wait = null;
        try
        {
            wait = lease != null && lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan told) ? told : (TimeSpan?)null;
        }
        catch (Exception)
        {
            // It gave no permit, and cannot say when it will.
        }

        Release(lease);
        return new BatchTaskLimitException(option, wait);
    }
}
