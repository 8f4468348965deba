using System;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.RateLimiting;

namespace IoTBatchGen.Client.RateLimiting;

/// <summary>The permits of unfinished tasks by the tasks' ids, so that the end of a watched task gives its permit back.</summary>
/// <remarks>All clients that share a limiter share them: the one that watches a task need not be the one that created it.</remarks>
internal sealed class TaskLeases
{
    private static readonly ConditionalWeakTable<RateLimiter, TaskLeases> OfLimiters = new ConditionalWeakTable<RateLimiter, TaskLeases>();

    private readonly ConcurrentDictionary<string, TaskLease> _leases = new ConcurrentDictionary<string, TaskLease>(StringComparer.Ordinal);

    /// <summary>The permits of a limiter.</summary>
    public static TaskLeases From(RateLimiter limiter) => OfLimiters.GetValue(limiter, _ => new TaskLeases());

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
