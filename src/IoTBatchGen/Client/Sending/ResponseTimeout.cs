using System;
using System.Threading;

namespace IoTBatchGen.Client.Sending;

/// <summary>Ends the reading of an answer when the caller cancels, or when the exchange takes longer than the HttpClient allows.</summary>
/// <remarks>A short answer is there at once with its headers; so the timer is started by the first read that has to wait.</remarks>
internal sealed class ResponseTimeout(TimeSpan timeout, CancellationToken caller) : CancellationTokenSource
{
    private readonly TimeSpan _start = TimeProvider.System.Elapsed();
    private CancellationTokenRegistration _cancellation;
    private bool _isArmed;

    /// <summary>To be called where a read has to wait.</summary>
    public void Arm()
    {
        if (_isArmed)
        {
            return;
        }

        _isArmed = true;
        _cancellation = caller.Register(state => ((CancellationTokenSource)state!).Cancel(), this);
        if (timeout != Timeout.InfiniteTimeSpan)
        {
            CancelAfter(Left(timeout, TimeProvider.System.Elapsed() - _start));
        }
    }

    /// <summary>What is left of the time that the whole exchange has; not less than zero.</summary>
    internal static TimeSpan Left(TimeSpan timeout, TimeSpan elapsed) => elapsed < timeout ? timeout - elapsed : TimeSpan.Zero;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _cancellation.Dispose();
        }

        base.Dispose(disposing);
    }
}
