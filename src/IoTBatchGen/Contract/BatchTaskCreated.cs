using System.Diagnostics.CodeAnalysis;
using IoTBatchGen.Client.RateLimiting;

namespace IoTBatchGen;

/// <summary>Represents a batch task that the platform created. API document, "Response Parameters".</summary>
public sealed class BatchTaskCreated
{
    private readonly TaskLease? _lease;

    /// <summary>Initializes a new instance of the <see cref="BatchTaskCreated"/> class.</summary>
    /// <param name="taskId">The task's id, or <see langword="null"/> when it is unknown.</param>
    /// <param name="taskName">The task's name, or <see langword="null"/>.</param>
    public BatchTaskCreated(string? taskId, string? taskName = null)
        : this(taskId, taskName, null)
    {
    }

    internal BatchTaskCreated(string? taskId, string? taskName, TaskLease? lease)
    {
        TaskId = taskId;
        TaskName = taskName;
        _lease = lease;
    }

    /// <summary>Gets a value that indicates whether the task's id is known.</summary>
    /// <value>
    /// <see langword="false"/> only with <see cref="BatchTaskClientOptions.ResolveUnknownOutcome"/>, when the answer to a task was lost and
    /// the platform then said that its name exists: the task runs, but its id is unknown, and the API has no way to ask for it. Otherwise,
    /// <see langword="true"/>.
    /// </value>
    [MemberNotNullWhen(true, nameof(TaskId))]
    public bool IsTaskIdKnown => TaskId is not null;

    /// <summary>Gets the task's id, on the wire <c>taskID</c>.</summary>
    /// <value>The id, or <see langword="null"/> when <see cref="IsTaskIdKnown"/> is <see langword="false"/>.</value>
    public string? TaskId { get; }

    /// <summary>Gets the task's name.</summary>
    /// <value>The name, or <see langword="null"/> when the task has none.</value>
    public string? TaskName { get; }

    /// <summary>
    /// Reports that the task has ended, so that its permit goes back to <see cref="BatchTaskClientOptions.TaskLimiter"/>.
    /// </summary>
    /// <remarks>
    /// Without this call the permit goes back when <see cref="IBatchTaskClient.WatchAsync"/> or a wait of the same client has seen the end of the
    /// task, and at the latest when its timeout has passed, because no task runs longer. Without a limiter, and after the first call, it does
    /// nothing. An application that learns of the end in another way, such as by a callback for each device, calls it.
    /// </remarks>
    public void ReportFinished() => _lease?.Release();
}
