using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using IoTBatchGen.FakePlatform.Life;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>The tasks created so far. Errors 105002 and 105001 are decided here, under the lock that creates tasks.</summary>
internal sealed class TaskRegistry(FakePlatformOptions options)
{
    private readonly object _gate = new();
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly int _maxUnfinished = options.MaxUnfinishedTasks;
    private readonly bool _sequentialIds = options.SequentialTaskIds;
    private readonly bool _uniqueNames = options.UniqueTaskNames;
    private readonly IReadOnlyList<string> _devices = FakeDevices.Copy(options.Devices);
    private readonly Func<FakeCommand, FakeDeviceAnswer?>? _behaviour = options.DeviceBehaviour;
    private readonly List<RunningTask> _tasks = [];
    private readonly Dictionary<string, RunningTask> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    // The unfinished tasks of each application, as of the last check.
    private readonly Dictionary<string, List<RunningTask>> _pending = new(StringComparer.Ordinal);

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
            List<RunningTask> pending = PendingOf(appId, now);
            if (pending.Count >= _maxUnfinished)
            {
                return FakeResponse.Rejected(
                    BatchTaskErrorCode.TaskCountLimitReached, $"the application has {pending.Count} unfinished tasks");
            }

            task = Add(appId, body, now);
            pending.Add(task);
        }

        // Outside the lock: the behaviour is the test's code.
        StartDevices(task);
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
            _pending.Values.SelectMany(tasks => tasks).ToList().ForEach(task => task.Complete(now));
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
            body.DeviceList ?? _devices);
        var task = new RunningTask(facts);
        _tasks.Add(task);
        _byId.Add(facts.TaskId, task);
        _names.Add(body.TaskName);
        return task;
    }

    private void StartDevices(RunningTask task)
    {
        if (_behaviour is null)
        {
            return;
        }

        var answers = new FakeDeviceAnswer?[task.Facts.Devices.Count];
        for (int device = 0; device < answers.Length; device++)
        {
            answers[device] = _behaviour(task.Facts.Command(device));
        }

        task.Start(answers);
    }

    private List<RunningTask> PendingOf(string appId, DateTimeOffset now)
    {
        if (!_pending.TryGetValue(appId, out List<RunningTask>? pending))
        {
            _pending.Add(appId, pending = []);
        }

        // Only when the limit is reached: checking every task at every call would take most of the time.
        if (pending.Count >= _maxUnfinished)
        {
            pending.RemoveAll(task => task.StatusAt(now) is FakeTaskStatus.Complete or FakeTaskStatus.Timeout);
        }

        return pending;
    }
}
