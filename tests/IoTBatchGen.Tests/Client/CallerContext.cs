using System;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Tests.Client;

/// <summary>The context of a window's thread, which counts whenever something waits for it.</summary>
internal sealed class CallerContext : SynchronizationContext
{
    private int _posts;

    public int Posts => Volatile.Read(ref _posts);

    public override void Post(SendOrPostCallback d, object? state)
    {
        Interlocked.Increment(ref _posts);
        base.Post(d, state);
    }

    public Task<T> Call<T>(Func<Task<T>> call)
    {
        SynchronizationContext? before = Current;
        SetSynchronizationContext(this);
        try
        {
            return call();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }
}
