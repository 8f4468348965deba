using System;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;

namespace IoTBatchGen.Client.RateLimiting;

/// <summary>The permit that an unfinished task holds.</summary>
internal sealed class TaskLease(PermitSource permits, RateLimitLease lease, TimeProvider time)
{
    private RateLimitLease? _lease = lease;
    private IDisposable? _timer;
    private Action? _released;

    /// <summary>Waits for a permit.</summary>
    /// <inheritdoc cref="PermitSource.TakeAsync"/>
    public static async ValueTask<TaskLease> TakeAsync(PermitSource permits, string? taskName, TimeProvider time, CancellationToken cancellationToken) =>
        new TaskLease(permits, await permits.TakeAsync("batch task", taskName, cancellationToken).ConfigureAwait(false), time);

    /// <summary>Does something once the permit has gone back, at once if it has.</summary>
    public void WhenReleased(Action released)
    {
        Volatile.Write(ref _released, released);
        if (Volatile.Read(ref _lease) is null)
        {
            Interlocked.Exchange(ref _released, null)?.Invoke();
        }
    }

    /// <summary>Ends the call that would create the task: what may exist keeps the permit for as long as it can run.</summary>
    public void EndCall(bool mayExist, int timeoutMinutes)
    {
        if (mayExist)
        {
            HoldFor(timeoutMinutes);
        }
        else
        {
            Release();
        }
    }

    /// <summary>Gives the permit back when the task must have ended: no task outlives its timeout.</summary>
    private void HoldFor(int minutes)
    {
        _timer = Timer(TimeSpan.FromMinutes(Math.Max(0, Math.Min(minutes, BatchTaskLimits.TimeoutMaxMinutes))));

        // It may have been released meanwhile, with no timer yet to stop.
        if (Volatile.Read(ref _lease) is null)
        {
            _timer.Dispose();
        }
    }

    /// <summary>Gives the permit back; again, it does nothing. On a timer's thread, where an exception would end the process, it throws none.</summary>
    public void Release()
    {
        permits.Release(Interlocked.Exchange(ref _lease, null));
        Volatile.Read(ref _timer)?.Dispose();
        Interlocked.Exchange(ref _released, null)?.Invoke();
    }

    private IDisposable Timer(TimeSpan delay)
    {
        try
        {
            return time.After(delay, Release);
        }
        catch (Exception)
        {
            // The task is there; what the options' clock throws must not make the call fail.
            return TimeProvider.System.After(delay, Release);
        }
    }
}
