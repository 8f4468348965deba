using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Life;

namespace IoTBatchGen.FakePlatform.Callbacks;

/// <summary>
/// Pushes each change of a command's state to the callback URL of its task: in order for each URL, again when a push fails, and twice or out of
/// order as the options say.
/// </summary>
internal sealed class CallbackPusher(FakePlatformOptions options) : ICommandObserver, IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan ProbeInterval = TimeSpan.FromMinutes(3);

    private readonly object _gate = new();
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly TimeSpan _retryDelay = options.CallbackRetryDelay;
    private readonly CallbackDisorder _disorder = new(options);
    private readonly CallbackSender _sender = new(options.TimeProvider, options.PushToAnyHost);
    private readonly Schedule _schedule = new(options.TimeProvider);
    private readonly CancellationTokenSource _stopped = new();
    private readonly Dictionary<string, CallbackLane> _lanes = new(StringComparer.Ordinal);
    private readonly List<FakeCallback> _pushes = [];
    private TaskCompletionSource? _idle;
    private int _running;
    private bool _isDisposed;

    public IReadOnlyList<FakeCallback> Snapshot()
    {
        lock (_gate)
        {
            return _pushes.ToArray();
        }
    }

    /// <summary>Follows a task that has started, so that its changes are pushed when they happen.</summary>
    public void Watch(RunningTask task)
    {
        task.StatusAt(_time.GetUtcNow());
        if (task.NextChange() is { } due)
        {
            _schedule.At(due, () => Watch(task));
        }
    }

    /// <summary>Waits until nothing is left that could be pushed now. Messages that wait for a later repetition are not waited for.</summary>
    public Task WaitAsync(CancellationToken cancellationToken)
    {
        _schedule.RunDue();
        lock (_gate)
        {
            if (_running == 0)
            {
                return Task.CompletedTask;
            }

            _idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _idle.Task.WaitAsync(cancellationToken);
        }
    }

    // The task is locked.
    public void Changed(TaskFacts task, int device, CommandState state, FakeDeviceAnswer? answer)
    {
        if (task.Body.CallbackUrl is null)
        {
            return;
        }

        CallbackMessage message = CallbackMessage.From(task, device, state, answer, _time.GetUtcNow());
        lock (_gate)
        {
            if (!_sender.MaySend(message.Url))
            {
                _pushes.Add(message.Record(FakeCallbackOutcome.NotSent, 0, message.CreatedAt));
                return;
            }

            CallbackLane lane = LaneOf(message.Url);
            _disorder.Add(lane, message);
            Run(lane, message.Url);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
        }

        _stopped.Cancel();
        _schedule.Dispose();
        _sender.Dispose();
        _stopped.Dispose();
    }

    private CallbackLane LaneOf(string url)
    {
        if (!_lanes.TryGetValue(url, out CallbackLane? lane))
        {
            _lanes.Add(url, lane = new CallbackLane());
        }

        return lane;
    }

    // Under the lock.
    private void Run(CallbackLane lane, string url)
    {
        if (!_isDisposed && !lane.IsRunning && !lane.IsInvalid && lane.Messages.Count != 0)
        {
            lane.IsRunning = true;
            _running++;
            CancellationToken stopped = _stopped.Token;
            _ = Task.Run(() => DrainAsync(lane, url, stopped), CancellationToken.None);
        }
    }

    private async Task DrainAsync(CallbackLane lane, string url, CancellationToken stopped)
    {
        try
        {
            while (Next(lane, url) is { } message)
            {
                int status = await _sender.SendAsync(message, stopped).ConfigureAwait(false);
                Finish(lane, message with { Attempts = message.Attempts + 1, FailedAt = message.FailedAt ?? _time.GetUtcNow() }, status);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or ObjectDisposedException)
        {
            // The platform has been stopped.
            lock (_gate)
            {
                Stop(lane, url);
            }
        }
    }

    private CallbackMessage? Next(CallbackLane lane, string url)
    {
        lock (_gate)
        {
            DateTimeOffset now = _time.GetUtcNow();
            while (!lane.IsInvalid && lane.Messages.TryDequeue(out CallbackMessage? message))
            {
                // A message that has not been pushed waits for nothing, unless the URL was invalid: a clock of tests may jump.
                if (now - (message.FailedAt ?? (lane.IsProbed ? message.CreatedAt : now)) < Kept)
                {
                    return message;
                }

                _pushes.Add(message.Record(FakeCallbackOutcome.GivenUp, 0, now));
            }

            Stop(lane, url);
            return null;
        }
    }

    // Under the lock.
    private void Stop(CallbackLane lane, string url)
    {
        lane.IsRunning = false;
        if (lane.IsIdle)
        {
            _lanes.Remove(url);
        }

        if (--_running == 0)
        {
            _idle?.SetResult();
            _idle = null;
        }
    }

    private void Finish(CallbackLane lane, CallbackMessage message, int status)
    {
        DateTimeOffset now = _time.GetUtcNow();
        FakeCallbackOutcome outcome = CallbackSender.OutcomeOf(status);
        bool isInvalid;
        lock (_gate)
        {
            _pushes.Add(message.Record(outcome, status, now));
            isInvalid = lane.Take(outcome);
            lane.Waiting += outcome == FakeCallbackOutcome.Failed ? 1 : 0;
        }

        // Outside the lock: see Schedule.
        if (isInvalid)
        {
            _schedule.At(now + ProbeInterval, () => Resume(message.Url, lane, lane.Probe));
        }

        if (outcome == FakeCallbackOutcome.Failed)
        {
            _schedule.At(now + _retryDelay, () => Resume(message.Url, lane, () => lane.Repeat(message)));
        }
    }

    private void Resume(string url, CallbackLane lane, Action change)
    {
        lock (_gate)
        {
            change();
            Run(lane, url);
        }
    }
}
