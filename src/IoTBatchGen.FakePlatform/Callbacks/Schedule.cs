using System;
using System.Collections.Generic;
using System.Threading;

namespace IoTBatchGen.FakePlatform.Callbacks;

/// <summary>What has to be done at a time, on one timer.</summary>
/// <remarks>The timer is set while no lock is held, because a clock of tests may call back at once.</remarks>
internal sealed class Schedule : IDisposable
{
    private readonly object _gate = new();
    private readonly object _running = new();
    private readonly TimeProvider _time;
    private readonly PriorityQueue<Action, (long Due, long Number)> _entries = new();
    private readonly ITimer _timer;
    private long _number;
    private bool _isDisposed;

    public Schedule(TimeProvider time)
    {
        _time = time;
        _timer = time.CreateTimer(_ => RunDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void At(DateTimeOffset due, Action action)
    {
        lock (_gate)
        {
            _entries.Enqueue(action, (due.UtcTicks, _number++));
        }

        SetTimer();
    }

    /// <summary>Does what is due. When it returns, no other thread is doing any of it.</summary>
    public void RunDue()
    {
        lock (_running)
        {
            while (NextDue() is { } action)
            {
                action();
            }
        }

        SetTimer();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _entries.Clear();
        }

        _timer.Dispose();
    }

    private Action? NextDue()
    {
        lock (_gate)
        {
            return _entries.TryPeek(out _, out (long Due, long Number) next) && next.Due <= _time.GetUtcNow().UtcTicks ? _entries.Dequeue() : null;
        }
    }

    private void SetTimer()
    {
        TimeSpan wait;
        lock (_gate)
        {
            if (_isDisposed || !_entries.TryPeek(out _, out (long Due, long Number) next))
            {
                return;
            }

            wait = TimeSpan.FromTicks(Math.Max(0, next.Due - _time.GetUtcNow().UtcTicks));
        }

        _timer.Change(wait, Timeout.InfiniteTimeSpan);
    }
}
