using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>The tasks created so far. Errors 105002 and 105001 are decided here, under the lock that creates.</summary>
internal sealed class TaskRegistry(FakePlatformOptions options)
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly int _maxUnfinished = options.MaxUnfinishedTasks;
    private readonly bool _sequentialIds = options.SequentialTaskIds;
    private readonly List<Entry> _entries = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public PlatformAnswer Create(string appId, AcceptedBody body)
    {
        lock (_gate)
        {
            // A finished task keeps its name: the document says "the task name exists", not "is in use".
            if (_names.Contains(body.TaskName))
            {
                return PlatformAnswer.Refused(BatchTaskErrorCode.TaskNameExists, "a task of this name exists");
            }

            DateTimeOffset now = _time.GetUtcNow();
            int unfinished = _entries.Count(entry => entry.AppId == appId && entry.StatusAt(now) == FakeTaskStatus.Pending);
            if (unfinished >= _maxUnfinished)
            {
                return PlatformAnswer.Refused(BatchTaskErrorCode.TaskCountLimitReached, $"the application has {unfinished} unfinished tasks");
            }

            string taskId = _sequentialIds
                ? "task-" + (_entries.Count + 1).ToString(CultureInfo.InvariantCulture)
                : Guid.NewGuid().ToString("N");
            _entries.Add(new Entry(taskId, appId, body.TaskName, body.Timeout, now));
            _names.Add(body.TaskName);
            return PlatformAnswer.Created(taskId);
        }
    }

    public void Complete(string taskId)
    {
        lock (_gate)
        {
            Entry entry = _entries.Find(candidate => candidate.TaskId == taskId)
                ?? throw new ArgumentException($"There is no task \"{taskId}\".", nameof(taskId));
            entry.Complete(_time.GetUtcNow());
        }
    }

    public void CompleteAll()
    {
        lock (_gate)
        {
            DateTimeOffset now = _time.GetUtcNow();
            _entries.ForEach(entry => entry.Complete(now));
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

    private sealed class Entry(string taskId, string appId, string taskName, TimeSpan timeout, DateTimeOffset createdAt)
    {
        private bool _complete;

        public string TaskId => taskId;

        public string AppId => appId;

        public void Complete(DateTimeOffset now) => _complete |= StatusAt(now) == FakeTaskStatus.Pending;

        public FakeTaskStatus StatusAt(DateTimeOffset now) =>
            _complete ? FakeTaskStatus.Complete : now - createdAt < timeout ? FakeTaskStatus.Pending : FakeTaskStatus.Timeout;

        public FakeTask At(DateTimeOffset now) => new(taskId, appId, taskName, timeout, createdAt, StatusAt(now));
    }
}
