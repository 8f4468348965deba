using System;
using System.Collections.Generic;

namespace IoTBatchGen.FakePlatform.Life;

/// <summary>A task and the commands of its devices. States follow from the time: whoever asks for them names it, and no timer runs.</summary>
internal sealed class RunningTask(TaskFacts facts, ICommandObserver observer)
{
    private readonly object _gate = new();
    private readonly CommandState[] _states = new CommandState[facts.Devices.Count];
    private readonly int[] _counts = NewCounts(facts.Devices.Count);
    private readonly long _deadline = facts.Deadline.UtcTicks;
    private FakeDeviceAnswer?[]? _answers;
    private CommandEvent[] _events = [];
    private int _next;
    private int _appeared;
    private int _changes;
    private bool _timedOut;
    private DateTimeOffset? _completedAt;

    public TaskFacts Facts => facts;

    private bool HasEnded => _timedOut || Open == 0;

    private int Open => _counts[(int)CommandState.Pending] + _counts[(int)CommandState.Sent] + _counts[(int)CommandState.Delivered];

    /// <summary>Rejects the commands of some devices. It is called before the task becomes visible.</summary>
    public void Reject(IReadOnlyCollection<int> devices)
    {
        if (devices.Count != 0)
        {
            _answers = new FakeDeviceAnswer?[_states.Length];
        }

        foreach (int device in devices)
        {
            _answers![device] = CommandResult.TooManyPending;
            Set(device, CommandState.Failed);
        }
    }

    /// <summary>Asks each device what it will do. It is called once, after the task has become visible.</summary>
    public void Start(Func<FakeCommand, FakeDeviceAnswer?> behaviour)
    {
        // Outside the lock: the behaviour is the test's code.
        var answers = new FakeDeviceAnswer?[_states.Length];
        for (int device = 0; device < answers.Length; device++)
        {
            answers[device] = (_answers?[device] ?? behaviour(facts.Command(device)))?.Shifted(facts.AppearsAfter(device));
        }

        CommandEvent[] events = CommandEvent.From(facts, answers);
        lock (_gate)
        {
            _answers = answers;
            _events = events;
        }
    }

    /// <summary>When the next command changes by itself; null if none will.</summary>
    public DateTimeOffset? NextChange()
    {
        lock (_gate)
        {
            return HasEnded ? null
                : _next < _events.Length ? new DateTimeOffset(_events[_next].Due, TimeSpan.Zero)
                : facts.Deadline;
        }
    }

    public CommandState StateAt(DateTimeOffset now, int device)
    {
        lock (_gate)
        {
            Advance(now);
            return _states[device];
        }
    }

    /// <summary>Cancels a command, if it is pending.</summary>
    public bool Cancel(DateTimeOffset now, int device)
    {
        lock (_gate)
        {
            Advance(now);
            if (_states[device] != CommandState.Pending || device >= _appeared)
            {
                return false;
            }

            Set(device, CommandState.Canceled);
            return true;
        }
    }

    public FakeTaskStatus StatusAt(DateTimeOffset now)
    {
        lock (_gate)
        {
            Advance(now);
            return Status();
        }
    }

    /// <summary>Ends every command that has not ended, with the answer of its device if it has one.</summary>
    public void Complete(DateTimeOffset now)
    {
        lock (_gate)
        {
            Advance(now);
            _completedAt ??= now;
            _appeared = _states.Length;
            for (int device = 0; device < _states.Length; device++)
            {
                if (!_states[device].IsFinal())
                {
                    CommandState state = _answers?[device]?.FinalState() ?? CommandState.Successful;
                    Set(device, state == CommandState.Expired ? CommandState.Successful : state);
                }
            }
        }
    }

    /// <summary>Reads the task at a time, while it does not change.</summary>
    public T Read<T>(DateTimeOffset now, Func<TaskView, T> read)
    {
        lock (_gate)
        {
            Advance(now);
            return read(new TaskView(facts, _states, _appeared, _answers, Status(), Counts(), _changes, _completedAt, now));
        }
    }

    private void Advance(DateTimeOffset now)
    {
        _appeared = Math.Max(_appeared, facts.AppearedAt(now));
        for (; _next < _events.Length && _events[_next].Due <= now.UtcTicks; _next++)
        {
            CommandEvent change = _events[_next];
            if (!_states[change.Device].IsFinal())
            {
                Set(change.Device, change.State);
            }
        }

        if (now.UtcTicks >= _deadline && !HasEnded)
        {
            _timedOut = true;
            _appeared = _states.Length;
            TimeOut();
        }
    }

    private void TimeOut()
    {
        for (int device = 0; device < _states.Length; device++)
        {
            if (!_states[device].IsFinal())
            {
                Set(device, _states[device] == CommandState.Pending ? CommandState.Expired : CommandState.Timeout);
            }
        }
    }

    private void Set(int device, CommandState state)
    {
        _counts[(int)_states[device]]--;
        _counts[(int)state]++;
        _states[device] = state;
        _changes++;
        observer.Changed(facts, device, state, _answers?[device]);
    }

    private FakeTaskStatus Status() =>
        _timedOut ? FakeTaskStatus.Timeout
        : Open == 0 ? FakeTaskStatus.Complete
        : _counts[(int)CommandState.Pending] == _states.Length ? FakeTaskStatus.Pending
        : FakeTaskStatus.Running;

    private TaskCounts Counts()
    {
        int[] counts = _appeared == _states.Length ? _counts : CountAppeared();
        return new TaskCounts(
            _appeared,
            counts[(int)CommandState.Successful],
            counts[(int)CommandState.Failed] + counts[(int)CommandState.Canceled],
            counts[(int)CommandState.Timeout],
            counts[(int)CommandState.Expired]);
    }

    private int[] CountAppeared()
    {
        int[] counts = new int[CommandStates.Count];
        foreach (CommandState state in _states.AsSpan(0, _appeared))
        {
            counts[(int)state]++;
        }

        return counts;
    }

    private static int[] NewCounts(int devices)
    {
        int[] counts = new int[CommandStates.Count];
        counts[(int)CommandState.Pending] = devices;
        return counts;
    }
}
