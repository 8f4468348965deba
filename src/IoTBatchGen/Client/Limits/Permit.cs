using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>A permit of a limiter that the options may name.</summary>
internal static class Permit
{
    /// <summary>Waits for a permit; null without a limiter.</summary>
    /// <exception cref="BatchTaskLimitException">The limiter gives none: its queue is full.</exception>
    public static ValueTask<RateLimitLease?> TakeAsync(RateLimiter? limiter, string option, CancellationToken cancellationToken) =>
        limiter == null ? default : WaitAsync(limiter, option, cancellationToken);

    private static async ValueTask<RateLimitLease?> WaitAsync(RateLimiter limiter, string option, CancellationToken cancellationToken)
    {
        RateLimitLease lease = await limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
        if (lease.IsAcquired)
        {
            return lease;
        }

        using (lease)
        {
            throw new BatchTaskLimitException(
                option, lease.TryGetMetadata(MetadataName.RetryAfter, out System.TimeSpan wait) ? wait : (System.TimeSpan?)null);
        }
    }
}
