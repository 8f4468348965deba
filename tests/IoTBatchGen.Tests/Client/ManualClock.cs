using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen.Tests.Client;

/// <summary>Time that passes when a test says so, and at once where the client waits.</summary>
internal sealed class ManualClock : Clock
{
    private readonly List<(TimeSpan At, Action Action)> _planned = [];
    private TimeSpan _now;

    /// <summary>The date at the start.</summary>
    public static DateTimeOffset Epoch { get; } = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Every wait so far.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public override TimeSpan Elapsed => _now;

    public override DateTimeOffset UtcNow => Epoch + _now;

    /// <summary>Called at every wait, before it ends.</summary>
    public Action<int>? OnWait { get; set; }

    public override Task Delay(TimeSpan delay, CancellationToken cancellationToken)
    {
        lock (_planned)
        {
            Waits.Add(delay);
        }

        OnWait?.Invoke(Waits.Count);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }

    public override IDisposable After(TimeSpan delay, Action action)
    {
        (TimeSpan, Action) plan = (_now + delay, action);
        lock (_planned)
        {
            _planned.Add(plan);
        }

        return new Cancellation(() =>
        {
            lock (_planned)
            {
                _planned.Remove(plan);
            }
        });
    }

    public int Planned => _planned.Count;

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

    private sealed class Cancellation(Action cancel) : IDisposable
    {
        public void Dispose() => cancel();
    }
}
