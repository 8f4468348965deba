namespace IoTBatchGen;

/// <summary>The platform's answer to a created batch task. API document, "Response Parameters".</summary>
public sealed class BatchTaskCreated
{
    /// <summary>Makes an answer.</summary>
    /// <param name="taskId">The task's id.</param>
    public BatchTaskCreated(string taskId) => TaskId = taskId;

    /// <summary>Identifies the batch task; on the wire <c>taskID</c>.</summary>
    public string TaskId { get; }
}
