using System;
using System.Collections.Concurrent;

namespace IoTBatchGen.Client.RateLimiting;

/// <summary>The permits of unfinished tasks by the tasks' ids, so that the end of a watched task gives its permit back.</summary>
internal sealed class TaskLeases
{
    private readonly ConcurrentDictionary<string, TaskLease> _leases = new ConcurrentDictionary<string, TaskLease>(StringComparer.Ordinal);

    /// <summary>Keeps the permit of a task until it goes back.</summary>
    public void Add(string taskId, TaskLease lease)
    {
        _leases[taskId] = lease;
        lease.WhenReleased(() => _leases.TryRemove(taskId, out _));
    }

    /// <summary>Gives the permit of a task back; without one, it does nothing.</summary>
    public void Release(string taskId)
    {
        if (_leases.TryGetValue(taskId, out TaskLease? lease))
        {
            lease.Release();
        }
    }
}
