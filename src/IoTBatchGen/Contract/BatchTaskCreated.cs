using System;

namespace IoTBatchGen;

/// <summary>The platform's answer to a created batch task. API document, "Response Parameters".</summary>
public sealed class BatchTaskCreated
{
    private readonly string? _taskId;
    private readonly TaskPlace? _place;

    /// <summary>Makes an answer.</summary>
    /// <param name="taskId">The task's id.</param>
    public BatchTaskCreated(string taskId)
        : this(taskId, null)
    {
    }

    internal BatchTaskCreated(string? taskId, TaskPlace? place)
    {
        _taskId = taskId;
        _place = place;
    }

    /// <summary>
    /// Whether the platform told the task's id. False only with <see cref="BatchTaskClientOptions.ResolveAmbiguous"/>, for a task whose
    /// own answer was lost and whose name the platform then said exists: it runs, but its id is unknown, and the API has no way to ask.
    /// </summary>
    public bool IsTaskIdKnown => _taskId != null;

    /// <summary>Identifies the batch task; on the wire <c>taskID</c>.</summary>
    /// <exception cref="InvalidOperationException"><see cref="IsTaskIdKnown"/> is false.</exception>
    public string TaskId => _taskId ?? throw new InvalidOperationException(
        "The task was created, but the answer with its id was lost; IsTaskIdKnown says so.");

    /// <summary>
    /// Says that the task has ended, so that its permit goes back to <see cref="BatchTaskClientOptions.TaskLimiter"/>. Without it the
    /// permit goes back when the task's timeout has passed, for no task runs longer. Without a limiter, or said again, it does nothing.
    /// </summary>
    /// <remarks>The platform tells of the end by its callbacks, one a device, and in answer to a query of the task.</remarks>
    public void ReportFinished() => _place?.Release();
}
