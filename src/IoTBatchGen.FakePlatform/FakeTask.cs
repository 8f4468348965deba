using System;
using System.Collections.Generic;
using IoTBatchGen.FakePlatform.Life;

namespace IoTBatchGen.FakePlatform;

/// <summary>Represents a task of the fake platform, as it was when <see cref="FakeIoTPlatform.Tasks"/> was read.</summary>
public sealed class FakeTask
{
    internal FakeTask(TaskFacts facts, FakeTaskStatus status, IReadOnlyList<FakeTaskDevice> devices)
    {
        TaskId = facts.TaskId;
        AppId = facts.AppId;
        TaskName = facts.Body.TaskName;
        Timeout = facts.Body.Timeout;
        CreatedAt = facts.CreatedAt;
        Status = status;
        Devices = devices;
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

    /// <summary>
    /// Gets a value that indicates whether the task has ended: <see cref="Status"/> is <see cref="FakeTaskStatus.Complete"/> or
    /// <see cref="FakeTaskStatus.Timeout"/>.
    /// </summary>
    public bool IsFinished => Status is FakeTaskStatus.Complete or FakeTaskStatus.Timeout;

    /// <summary>Gets the devices of the task, in the order of the request or of <see cref="FakePlatformOptions.Devices"/>.</summary>
    public IReadOnlyList<FakeTaskDevice> Devices { get; }

    /// <summary>Returns the id, the name and the status.</summary>
    /// <returns>The text, on one line.</returns>
    public override string ToString() => $"{TaskId} {TaskName} {Status}";
}
