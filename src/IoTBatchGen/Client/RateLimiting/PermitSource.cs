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
    /// <param name="what">What is not sent without it.</param>
    /// <param name="taskName">The name of the task that would be created, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="BatchTaskLimitException">The limiter gives none: its queue is full, or it failed.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async ValueTask<RateLimitLease> TakeAsync(string what, string? taskName, CancellationToken cancellationToken)
    {
        RateLimitLease? lease;
        try
        {
            lease = await TaskWaiter.WaitAsync(limiter.AcquireAsync(1, cancellationToken), Release, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (!failure.IsCancellationBy(cancellationToken))
        {
            throw BatchTaskLimitException.FromFailure(what, option, taskName, failure);
        }

        return IsAcquired(lease, what, taskName) ? lease : throw NotAcquired(lease, what, taskName);
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

    private bool IsAcquired(RateLimitLease? lease, string what, string? taskName)
    {
        try
        {
            return lease is not null && lease.IsAcquired;
        }
        catch (Exception failure)
        {
            Release(lease);
            throw BatchTaskLimitException.FromFailure(what, option, taskName, failure);
        }
    }

    private BatchTaskLimitException NotAcquired(RateLimitLease? lease, string what, string? taskName)
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
        return BatchTaskLimitException.FromLimiter(what, option, taskName, wait);
    }
}
