using System;

namespace IoTBatchGen.FakePlatform;

/// <summary>Represents a task of the fake platform, as it was when <see cref="FakeIoTPlatform.Tasks"/> was read.</summary>
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

    /// <summary>Gets the task id from the response.</summary>
    public string TaskId { get; }

    /// <summary>
    /// Gets the application: the <c>appId</c> of the request, or <see cref="FakePlatformOptions.AppId"/> if the request has none.
    /// </summary>
    public string AppId { get; }

    /// <summary>Gets the task name.</summary>
    public string TaskName { get; }

    /// <summary>Gets the timeout of the request, a whole number of minutes.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>Gets the time of creation, according to <see cref="FakePlatformOptions.TimeProvider"/>.</summary>
    public DateTimeOffset CreatedAt { get; }

    /// <summary>Gets the status.</summary>
    public FakeTaskStatus Status { get; }

    /// <summary>Returns the id, the name and the status.</summary>
    /// <returns>The text, on one line.</returns>
    public override string ToString() => $"{TaskId} {TaskName} {Status}";
}
