using System.Collections.Concurrent;
using System.Threading;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>What goes wrong with the calls that create tasks: what a test ordered, first come, first served; else the mix.</summary>
internal sealed class Faults(FaultMix? mix)
{
    private readonly FaultMix? _mix = mix?.Copy();
    private readonly ConcurrentQueue<Disturbance> _ordered = new();
    private long _calls;

    public void Order(Disturbance disturbance, int calls)
    {
        for (int i = 0; i < calls; i++)
        {
            _ordered.Enqueue(disturbance);
        }
    }

    public Disturbance Next()
    {
        long call = Interlocked.Increment(ref _calls);
        return _ordered.TryDequeue(out Disturbance ordered) ? ordered : new Disturbance(_mix?.At(call) ?? FakeFault.None, null);
    }
}
