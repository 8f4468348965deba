using System;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using IoTBatchGen.Client.Telemetry;

namespace IoTBatchGen.Client.RateLimiting;

/// <summary>The permits of a limiter that the options name. It is other people's code: it may throw, hang or ignore cancellation.</summary>
internal sealed class PermitSource(RateLimiter limiter, string option, ClientTelemetry telemetry)
{
    /// <summary>Waits for a permit.</summary>
    /// <exception cref="BatchTaskLimitException">The limiter gives none: its queue is full, or it failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async ValueTask<RateLimitLease> TakeAsync(string? taskName, CancellationToken cancellationToken)
    {
        RateLimitLease? lease;
        try
        {
            lease = await TaskWaiter.WaitAsync(limiter.AcquireAsync(1, cancellationToken), Release, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (!(failure is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw BatchTaskLimitException.FromFailure(option, taskName, failure);
        }

        return IsAcquired(lease, taskName) ? lease : throw NotAcquired(lease, taskName);
    }

    /// <summary>The limiter's permits at this moment; null if it does not say.</summary>
    public RateLimiterStatistics? Statistics()
    {
        try
        {
            return limiter.GetStatistics();
        }
        catch (Exception)
        {
            return null;
        }
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

    private bool IsAcquired(RateLimitLease? lease, string? taskName)
    {
        try
        {
            return lease is not null && lease.IsAcquired;
        }
        catch (Exception failure)
        {
            Release(lease);
            throw BatchTaskLimitException.FromFailure(option, taskName, failure);
        }
    }

    private BatchTaskLimitException NotAcquired(RateLimitLease? lease, string? taskName)
    {
        TimeSpan? wait = null;
        try
        {
            wait = lease is not null && lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan retryAfter) ? retryAfter : (TimeSpan?)null;
        }
        catch (Exception)
        {
            // It gave no permit, and cannot say when it will.
        }

        Release(lease);
        return BatchTaskLimitException.FromLimiter(option, taskName, wait);
    }
}
