namespace IoTBatchGen;

/// <summary>Represents a command that was not canceled.</summary>
public sealed class BatchTaskCancellationFailure
{
    /// <summary>Initializes a new instance of the <see cref="BatchTaskCancellationFailure"/> class.</summary>
    /// <param name="subtask">The sub-task of the command.</param>
    /// <param name="error">Why it was not canceled.</param>
    public BatchTaskCancellationFailure(BatchSubtask subtask, BatchSubtaskError error)
    {
        Subtask = subtask;
        Error = error;
    }

    /// <summary>Gets the sub-task of the command, as it was before.</summary>
    public BatchSubtask Subtask { get; }

    /// <summary>Gets why the command was not canceled.</summary>
    public BatchSubtaskError Error { get; }
}
