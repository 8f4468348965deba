using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using IoTBatchGen.FakePlatform.Callbacks;
using IoTBatchGen.FakePlatform.Life;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>The tasks created so far. Errors 105002 and 105001 are decided here, under the lock that creates tasks.</summary>
internal sealed class TaskRegistry
{
    private readonly object _gate = new();
    private readonly TimeProvider _time;
    private readonly int _maxUnfinished;
    private readonly bool _sequentialIds;
    private readonly bool _uniqueNames;
    private readonly TimeSpan _appearOver;
    private readonly DeviceSet _set;
    private readonly PendingCommands _commands;
    private readonly Func<FakeCommand, FakeDeviceAnswer?>? _behaviour;
    private readonly List<RunningTask> _tasks = [];
    private readonly Dictionary<string, RunningTask> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunningTask> _byCommandPrefix = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    // The unfinished tasks of each application, as of the last check.
    private readonly Dictionary<string, List<RunningTask>> _unfinished = new(StringComparer.Ordinal);

    public TaskRegistry(FakePlatformOptions options)
    {
        _time = options.TimeProvider;
        _maxUnfinished = options.MaxUnfinishedTasks;
        _sequentialIds = options.SequentialTaskIds;
        _uniqueNames = options.UniqueTaskNames;
        _appearOver = options.SubtasksAppearOver;
        _behaviour = options.DeviceBehaviour;
        _set = new DeviceSet(options.Devices);
        _commands = new PendingCommands(_set, options.MaxPendingCommandsPerDevice);
        Callbacks = new CallbackPusher(options);
    }

    public CallbackPusher Callbacks { get; }

    public FakeResponse Create(string appId, AcceptedBody body)
    {
        RunningTask task;
        lock (_gate)
        {
            // A finished task keeps its name: the document says "the task name exists", not "is in use".
            if (_uniqueNames && _names.Contains(body.TaskName))
            {
                return FakeResponse.Rejected(BatchTaskErrorCode.TaskNameExists, "a task with this name exists");
            }

            DateTimeOffset now = _time.GetUtcNow();
            List<RunningTask> unfinished = UnfinishedOf(appId, now);
            if (unfinished.Count >= _maxUnfinished)
            {
                return FakeResponse.Rejected(
                    BatchTaskErrorCode.TaskCountLimitReached, $"the application has {unfinished.Count} unfinished tasks");
            }

            task = Add(appId, body, now);
            unfinished.Add(task);
        }

        if (_behaviour is not null)
        {
            task.Start(_behaviour);
        }

        if (body.CallbackUrl is not null)
        {
            Callbacks.Watch(task);
        }

        return FakeResponse.Created(task.Facts.TaskId);
    }

    /// <summary>The task with an id, if it belongs to the application; otherwise null.</summary>
    public RunningTask? Find(string taskId, string appId)
    {
        lock (_gate)
        {
            return _byId.TryGetValue(taskId, out RunningTask? task) && string.Equals(task.Facts.AppId, appId, StringComparison.Ordinal) ? task : null;
        }
    }

    /// <summary>The command with an id, if its task belongs to the application; otherwise null.</summary>
    public CommandRef? FindCommand(string commandId, string appId)
    {
        lock (_gate)
        {
            return _byCommandPrefix.TryGetValue(commandId[..Math.Max(0, commandId.LastIndexOf('-'))], out RunningTask? task)
                && string.Equals(task.Facts.AppId, appId, StringComparison.Ordinal)
                && task.Facts.DeviceOf(commandId) is >= 0 and int device
                ? new CommandRef(task, device)
                : null;
        }
    }

    /// <summary>The pending commands of a device, whatever application they belong to.</summary>
    public IReadOnlyList<CommandRef> PendingOf(string deviceId)
    {
        lock (_gate)
        {
            return _commands.Of(deviceId, _time.GetUtcNow());
        }
    }

    /// <summary>The tasks of an application, in the order of their creation.</summary>
    public IReadOnlyList<RunningTask> Of(string appId)
    {
        lock (_gate)
        {
            return _tasks.FindAll(task => string.Equals(task.Facts.AppId, appId, StringComparison.Ordinal));
        }
    }

    public void Complete(string taskId)
    {
        lock (_gate)
        {
            RunningTask task = _byId.GetValueOrDefault(taskId) ?? throw new ArgumentException($"There is no task \"{taskId}\".", nameof(taskId));
            task.Complete(_time.GetUtcNow());
        }
    }

    public void CompleteAll()
    {
        lock (_gate)
        {
            DateTimeOffset now = _time.GetUtcNow();
            _unfinished.Values.SelectMany(tasks => tasks).ToList().ForEach(task => task.Complete(now));
        }
    }

    public IReadOnlyList<FakeTask> Snapshot()
    {
        lock (_gate)
        {
            DateTimeOffset now = _time.GetUtcNow();
            return _tasks.ConvertAll(task => task.Read(now, view => view.Snapshot()));
        }
    }

    private RunningTask Add(string appId, AcceptedBody body, DateTimeOffset now)
    {
        string number = (_tasks.Count + 1).ToString(CultureInfo.InvariantCulture);
        var facts = new TaskFacts(
            _sequentialIds ? "task-" + number : Guid.NewGuid().ToString("N"),
            _sequentialIds ? "command-" + number : Guid.NewGuid().ToString("N"),
            appId,
            body,
            now,
            body.DeviceList ?? _set.Devices,
            _appearOver);
        var task = new RunningTask(facts, Callbacks);
        task.Reject(_commands.Add(task, now));
        _tasks.Add(task);
        _byId.Add(facts.TaskId, task);
        _byCommandPrefix.Add(facts.CommandPrefix, task);
        _names.Add(body.TaskName);
        return task;
    }

    private List<RunningTask> UnfinishedOf(string appId, DateTimeOffset now)
    {
        if (!_unfinished.TryGetValue(appId, out List<RunningTask>? unfinished))
        {
            _unfinished.Add(appId, unfinished = []);
        }

        // Only when the limit is reached: checking every task at every call would take most of the time.
        if (unfinished.Count >= _maxUnfinished)
        {
            unfinished.RemoveAll(task => task.StatusAt(now) is FakeTaskStatus.Complete or FakeTaskStatus.Timeout);
        }

        return unfinished;
    }
}
