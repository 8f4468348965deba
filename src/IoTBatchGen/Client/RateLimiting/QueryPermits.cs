using System;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;

namespace IoTBatchGen.Client.RateLimiting;

/// <summary>The permits of queries, which leave those who create tasks the first place at the limiter of calls.</summary>
/// <remarks>
/// The limiter's queue is in order of arrival. So at most one query of a client waits in it, it does not enter while others wait, and a quarter
/// of the permits is left for calls that create tasks, as far as the limiter says how many it has.
/// </remarks>
#pragma warning disable CA1001 // A SemaphoreSlim whose wait handle is not used has nothing to dispose.
internal sealed class QueryPermits(PermitSource permits, TimeProvider time)
#pragma warning restore CA1001
{
    private const int PartLeft = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly SemaphoreSlim _turn = new SemaphoreSlim(1, 1);
    private long _mostAvailable;

    /// <summary>Waits for a permit.</summary>
    /// <inheritdoc cref="PermitSource.TakeAsync" path="/exception"/>
    public async ValueTask<RateLimitLease> TakeAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (OthersComeFirst() && await PauseAsync(cancellationToken).ConfigureAwait(false))
            {
            }

            return await permits.TakeAsync("request", null, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc cref="PermitSource.Release"/>
    public void Release(RateLimitLease lease) => permits.Release(lease);

    // False if the clock, which is other people's code, fails: then the query waits in the queue as others do.
    private async ValueTask<bool> PauseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await time.WaitAsync(Pause, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception failure) when (!failure.IsCancellationBy(cancellationToken))
        {
            return false;
        }
    }

    private bool OthersComeFirst()
    {
        if (permits.Statistics() is not RateLimiterStatistics statistics)
        {
            return false;
        }

        _mostAvailable = Math.Max(_mostAvailable, statistics.CurrentAvailablePermits);
        return statistics.CurrentQueuedCount > 0 || statistics.CurrentAvailablePermits <= _mostAvailable / PartLeft;
    }
}
