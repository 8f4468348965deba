using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Tests.Client;

/// <summary>Time that passes when a test says so, and at once where the client waits.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly List<(TimeSpan At, Action Action)> _planned = [];
    private TimeSpan _now;

    /// <summary>The date at the start.</summary>
    public static DateTimeOffset Epoch { get; } = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Every wait so far.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public TimeSpan Elapsed => _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Called at every wait, before it ends.</summary>
    public Action<int>? OnWait { get; set; }

    public int Planned => _planned.Count;

    public override long GetTimestamp() => _now.Ticks;

    public override DateTimeOffset GetUtcNow() => Epoch + _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        // What Task.Delay makes is a wait; what the client makes is planned.
        if (callback.Method.Module == typeof(Task).Module)
        {
            lock (_planned)
            {
                Waits.Add(dueTime);
            }

            OnWait?.Invoke(Waits.Count);
            callback(state);
            return new Timer(() => { });
        }

        (TimeSpan, Action) plan = (_now + dueTime, () => callback(state));
        lock (_planned)
        {
            _planned.Add(plan);
        }

        return new Timer(() =>
        {
            lock (_planned)
            {
                _planned.Remove(plan);
            }
        });
    }

    public void Advance(TimeSpan time)
    {
        _now += time;
        foreach ((TimeSpan at, Action action) in _planned.ToArray())
        {
            if (at <= _now)
            {
                _planned.Remove((at, action));
                action();
            }
        }
    }

    private sealed class Timer(Action cancel) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => cancel();

        public ValueTask DisposeAsync()
        {
            cancel();
            return ValueTask.CompletedTask;
        }
    }
}
