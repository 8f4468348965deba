using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace IoTBatchGen.Client.Queries;

/// <summary>Which sub-tasks were read before, and in which pass through the pages.</summary>
/// <remarks>
/// It holds 16 bytes of a hash instead of the ids, and of a task with more than <see cref="Most"/> devices those that were read last: the
/// memory is bounded, whatever the platform sends. A page that shifts repeats what was read shortly before.
/// </remarks>
internal sealed class SeenSubtasks : IDisposable
{
    /// <summary>How many sub-tasks are remembered; the platform's largest batches have some 30,000.</summary>
    public const int Most = 1 << 17;

    private readonly Dictionary<Guid, int> _passes = new Dictionary<Guid, int>();
    private readonly Queue<Guid> _order = new Queue<Guid>();
    private readonly SHA256 _hash = SHA256.Create();

    /// <summary>The number of the pass; the first is 0.</summary>
    public int Pass { get; set; }

    /// <summary>How many different ones there were.</summary>
    public long Count { get; private set; }

    /// <summary>Whether one came twice in this pass: the pages have shifted under it.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>Whether the first ones have been forgotten.</summary>
    public bool IsFull => Count > Most;

    /// <summary>Notes a sub-task; whether it is new.</summary>
    public bool Add(BatchSubtask subtask)
    {
        if (subtask.DeviceId is null && subtask.CommandId is null)
        {
            // Nothing tells it from others. In another pass it would be the same again.
            Count += Pass == 0 ? 1 : 0;
            return Pass == 0;
        }

        Guid key = Key(subtask);
        if (_passes.TryGetValue(key, out int pass))
        {
            IsRepeated |= pass == Pass;
            _passes[key] = Pass;
            return false;
        }

        if (_order.Count == Most)
        {
            _passes.Remove(_order.Dequeue());
        }

        _passes.Add(key, Pass);
        _order.Enqueue(key);
        Count++;
        return true;
    }

    public void Dispose() => _hash.Dispose();

    // The lengths keep two ids apart that make the same text.
    private Guid Key(BatchSubtask subtask)
    {
        byte[] ids = Encoding.UTF8.GetBytes((subtask.DeviceId?.Length ?? -1) + ":" + subtask.DeviceId + subtask.CommandId);
        byte[] hash = _hash.ComputeHash(ids);
        Array.Resize(ref hash, 16);
        return new Guid(hash);
    }
}
