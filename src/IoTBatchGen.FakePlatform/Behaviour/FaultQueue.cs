using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>The faults of calls: those that a test queued for such a call, in its order; otherwise those of the mix.</summary>
internal sealed class FaultQueue(FaultMix? mix)
{
    private readonly object _gate = new();
    private readonly FaultMix? _mix = mix?.Copy();
    private readonly LinkedList<(FakeCalls Of, InjectedFault Fault)> _queued = new();
    private long _calls;

    public void Enqueue(FakeCalls of, InjectedFault injected, int calls)
    {
        lock (_gate)
        {
            for (int i = 0; i < calls; i++)
            {
                _queued.AddLast((of, injected));
            }
        }
    }

    public InjectedFault Next(FakeCalls call)
    {
        lock (_gate)
        {
            FakeFault mixed = _mix is not null && _mix.Calls.HasFlag(call) ? _mix.At(++_calls) : FakeFault.None;
            for (LinkedListNode<(FakeCalls Of, InjectedFault Fault)>? entry = _queued.First; entry is not null; entry = entry.Next)
            {
                if (entry.Value.Of.HasFlag(call))
                {
                    _queued.Remove(entry);
                    return entry.Value.Fault;
                }
            }

            return new InjectedFault(mixed, null);
        }
    }
}
