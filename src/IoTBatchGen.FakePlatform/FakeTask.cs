using System;

namespace IoTBatchGen.FakePlatform;

/// <summary>A task that was created, as it stood when it was asked for.</summary>
public sealed class FakeTask
{
    internal FakeTask(string taskId, string appId, string taskName, TimeSpan timeout, DateTimeOffset createdAt, FakeTaskStatus status)
    {
        TaskId = taskId;
        AppId = appId;
        TaskName = taskName;
        Timeout = timeout;
        CreatedAt = createdAt;
        Status = status;
    }

    /// <summary>The id that the platform answered with.</summary>
    public string TaskId { get; }

    /// <summary>The application: the request's <c>appId</c>, or the platform's own where the request had none.</summary>
    public string AppId { get; }

    /// <summary>The name, unique on the platform (error 105002).</summary>
    public string TaskName { get; }

    /// <summary>The request's timeout, a whole number of minutes.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>When it was created, by <see cref="FakePlatformOptions.TimeProvider"/>.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>How far it was when it was asked for.</summary>
    public FakeTaskStatus Status { get; }

    /// <summary>The id, the name and the status.</summary>
    public override string ToString() => $"{TaskId} {TaskName} {Status}";
}
