using System.Collections.Concurrent;
using System.Threading;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>The faults of the calls that create tasks: those that a test queued, in its order; otherwise those of the mix.</summary>
internal sealed class FaultQueue(FaultMix? mix)
{
    private readonly FaultMix? _mix = mix?.Copy();
    private readonly ConcurrentQueue<InjectedFault> _queued = new();
    private long _calls;

    public void Enqueue(InjectedFault injected, int calls)
    {
        for (int i = 0; i < calls; i++)
        {
            _queued.Enqueue(injected);
        }
    }

    public InjectedFault Next()
    {
        long call = Interlocked.Increment(ref _calls);
        return _queued.TryDequeue(out InjectedFault queued) ? queued : new InjectedFault(_mix?.At(call) ?? FakeFault.None, null);
    }
}
