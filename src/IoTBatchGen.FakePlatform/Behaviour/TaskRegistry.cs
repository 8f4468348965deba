using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>The tasks created so far. Errors 105002 and 105001 are decided here, under the lock that creates tasks.</summary>
internal sealed class TaskRegistry(FakePlatformOptions options)
{
    private readonly object _gate = new();
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly int _maxUnfinished = options.MaxUnfinishedTasks;
    private readonly bool _sequentialIds = options.SequentialTaskIds;
    private readonly bool _uniqueNames = options.UniqueTaskNames;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, Entry> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    // The unfinished tasks of each application, as of the last check.
    private readonly Dictionary<string, List<Entry>> _pending = new(StringComparer.Ordinal);

    public FakeResponse Create(string appId, AcceptedBody body)
    {
        lock (_gate)
        {
            // A finished task keeps its name: the document says "the task name exists", not "is in use".
            if (_uniqueNames && _names.Contains(body.TaskName))
            {
                return FakeResponse.Rejected(BatchTaskErrorCode.TaskNameExists, "a task with this name exists");
            }

            DateTimeOffset now = _time.GetUtcNow();
            List<Entry> pending = PendingOf(appId, now);
            if (pending.Count >= _maxUnfinished)
            {
                return FakeResponse.Rejected(
                    BatchTaskErrorCode.TaskCountLimitReached, $"the application has {pending.Count} unfinished tasks");
            }

            string taskId = _sequentialIds
                ? "task-" + (_entries.Count + 1).ToString(CultureInfo.InvariantCulture)
                : Guid.NewGuid().ToString("N");
            var entry = new Entry(taskId, appId, body.TaskName, body.Timeout, now);
            _entries.Add(entry);
            _byId.Add(taskId, entry);
            _names.Add(body.TaskName);
            pending.Add(entry);
            return FakeResponse.Created(taskId);
        }
    }

    public void Complete(string taskId)
    {
        lock (_gate)
        {
            Entry entry = _byId.GetValueOrDefault(taskId) ?? throw new ArgumentException($"There is no task \"{taskId}\".", nameof(taskId));
            entry.Complete(_time.GetUtcNow());
        }
    }

    public void CompleteAll()
    {
        lock (_gate)
        {
            DateTimeOffset now = _time.GetUtcNow();
            _pending.Values.SelectMany(entries => entries).ToList().ForEach(entry => entry.Complete(now));
        }
    }

    public IReadOnlyList<FakeTask> Snapshot()
    {
        lock (_gate)
        {
            DateTimeOffset now = _time.GetUtcNow();
            return _entries.ConvertAll(entry => entry.At(now));
        }
    }

    private List<Entry> PendingOf(string appId, DateTimeOffset now)
    {
        if (!_pending.TryGetValue(appId, out List<Entry>? pending))
        {
            _pending.Add(appId, pending = []);
        }

        // Only when the limit is reached: checking every task at every call would take most of the time.
        if (pending.Count >= _maxUnfinished)
        {
            pending.RemoveAll(entry => entry.StatusAt(now) != FakeTaskStatus.Pending);
        }

        return pending;
    }

    private sealed class Entry(string taskId, string appId, string taskName, TimeSpan timeout, DateTimeOffset createdAt)
    {
        private bool _complete;

        public void Complete(DateTimeOffset now) => _complete |= StatusAt(now) == FakeTaskStatus.Pending;

        public FakeTaskStatus StatusAt(DateTimeOffset now) =>
            _complete ? FakeTaskStatus.Complete : now - createdAt < timeout ? FakeTaskStatus.Pending : FakeTaskStatus.Timeout;

        public FakeTask At(DateTimeOffset now) => new(taskId, appId, taskName, timeout, createdAt, StatusAt(now));
    }
}
