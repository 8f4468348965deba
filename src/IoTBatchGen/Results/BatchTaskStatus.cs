using System;
using System.Collections.Generic;

namespace IoTBatchGen;

/// <summary>Represents what the platform says of a batch task: "query batch task", <c>GET …/batchtask/v1.1.0/tasks/{taskId}</c>.</summary>
/// <remarks>A field that the platform leaves out is <see langword="null"/>. The properties can be set, so that a test can make a status.</remarks>
public sealed class BatchTaskStatus
{
    /// <summary>Gets or sets the task's id.</summary>
    public string TaskId { get; set; } = string.Empty;

    /// <summary>Gets or sets the task's name.</summary>
    public string? TaskName { get; set; }

    /// <summary>Gets or sets the application that the task belongs to.</summary>
    public string? AppId { get; set; }

    /// <summary>Gets or sets the user who created the task.</summary>
    public string? Operator { get; set; }

    /// <summary>Gets or sets where the task was created: <c>Portal</c> or <c>Northbound</c>. Tasks of the portal count as unfinished tasks too.</summary>
    public string? TaskFrom { get; set; }

    /// <summary>Gets or sets the type of the task; for a batch of commands it is <see cref="BatchTaskTypes.DeviceCmd"/>.</summary>
    public string? TaskType { get; set; }

    /// <summary>Gets or sets the state of the task.</summary>
    public BatchTaskState State { get; set; }

    /// <summary>Gets or sets when the task was created, in UTC.</summary>
    public DateTimeOffset? StartTime { get; set; }

    /// <summary>Gets or sets how long the task may run.</summary>
    /// <remarks>The platform states it in seconds here, and in minutes when the task is created.</remarks>
    public TimeSpan? Timeout { get; set; }

    /// <summary>Gets or sets the progress of the task, in thousandths: 0 to 1000, rounded down.</summary>
    public int? ProgressPerMille { get; set; }

    /// <summary>Gets or sets how many sub-tasks the task has, one for each device.</summary>
    public int? TotalCount { get; set; }

    /// <summary>Gets or sets how many devices have answered.</summary>
    public int? SuccessCount { get; set; }

    /// <summary>Gets or sets how many sub-tasks have failed.</summary>
    public int? FailCount { get; set; }

    /// <summary>Gets or sets how many sub-tasks have timed out.</summary>
    public int? TimeoutCount { get; set; }

    /// <summary>Gets or sets how many sub-tasks have ended: the sum of <see cref="SuccessCount"/>, <see cref="FailCount"/> and <see cref="TimeoutCount"/>.</summary>
    public int? CompleteCount { get; set; }

    /// <summary>Gets or sets how many sub-tasks expired before they were sent. <see cref="CompleteCount"/> does not include them.</summary>
    public int? ExpiredCount { get; set; }

    /// <summary>Gets or sets the share of sub-tasks that succeeded, in thousandths: 0 to 1000, rounded down.</summary>
    /// <remarks>The platform's pages do not say whether it is of all sub-tasks or of those that have ended.</remarks>
    public int? SuccessRatePerMille { get; set; }

    /// <summary>Gets or sets the <c>param</c> of the task, as JSON text. The platform does not promise the shape that it was created with.</summary>
    public string? Param { get; set; }

    /// <summary>Gets or sets the tags of the task. The list is empty when the platform sends none.</summary>
    public IReadOnlyList<BatchTaskTag> Tags { get; set; } = Array.Empty<BatchTaskTag>();

    /// <summary>Gets a value that indicates whether the task has ended.</summary>
    /// <value><see langword="true"/> when <see cref="State"/> is a final state; otherwise, <see langword="false"/>.</value>
    public bool IsFinished => State.IsFinal;
}
