using System.Collections.Concurrent;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>The refusals ordered by a test, first come, first served.</summary>
internal sealed class FaultQueue
{
    private readonly ConcurrentQueue<BatchTaskErrorRow> _rows = new();

    public void Order(BatchTaskErrorRow row, int calls)
    {
        for (int i = 0; i < calls; i++)
        {
            _rows.Enqueue(row);
        }
    }

    public PlatformAnswer? Check() => _rows.TryDequeue(out BatchTaskErrorRow? row) ? PlatformAnswer.Refused(row, "ordered by RefuseNext") : null;
}
