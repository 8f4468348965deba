namespace IoTBatchGen;

/// <summary>Represents the part of a batch task that concerns one device: "query sub-tasks", <c>GET …/batchtask/v1.1.0/taskDetails</c>.</summary>
/// <remarks>The properties can be set, so that a test can make a sub-task.</remarks>
public sealed class BatchSubtask
{
    /// <summary>Gets or sets the device's id.</summary>
    public string? DeviceId { get; set; }

    /// <summary>Gets or sets the id of the command that the task made for the device. Callbacks name it too.</summary>
    public string? CommandId { get; set; }

    /// <summary>Gets or sets the state of the sub-task.</summary>
    public BatchSubtaskState State { get; set; }

    /// <summary>Gets or sets what the device answered.</summary>
    /// <value>
    /// The field <c>output</c>: its text, or JSON text when the platform sends an object; <see langword="null"/> when there is none. The
    /// <c>TryRead</c> method of a generated response class reads it by the device's profile.
    /// </value>
    public string? Output { get; set; }

    /// <summary>Gets or sets why the sub-task failed.</summary>
    /// <value>The error, or <see langword="null"/> when there is none.</value>
    public BatchSubtaskError? Error { get; set; }
}
