namespace IoTBatchGen;

/// <summary>Specifies which sub-tasks to query. A property that is not set does not limit them.</summary>
public sealed class BatchSubtaskFilter
{
    /// <summary>Gets or sets the state of the sub-tasks.</summary>
    /// <value>The default is <see langword="null"/>: every state.</value>
    public BatchSubtaskState? State { get; set; }

    /// <summary>Gets or sets the device whose sub-task to query.</summary>
    /// <value>The default is <see langword="null"/>: every device.</value>
    public string? DeviceId { get; set; }

    /// <summary>Gets or sets the command whose sub-task to query.</summary>
    /// <value>The default is <see langword="null"/>: every command.</value>
    public string? CommandId { get; set; }
}
