namespace IoTBatchGen.FakePlatform;

/// <summary>Represents one device of a task of the fake platform, as it was when <see cref="FakeIoTPlatform.Tasks"/> was read.</summary>
public sealed class FakeTaskDevice
{
    internal FakeTaskDevice(
        string deviceId, string commandId, DeviceCommandState state, BatchSubtaskState subtaskState, string? response, BatchSubtaskError? error)
    {
        DeviceId = deviceId;
        CommandId = commandId;
        State = state;
        SubtaskState = subtaskState;
        Response = response;
        Error = error;
    }

    /// <summary>Gets the device's id.</summary>
    public string DeviceId { get; }

    /// <summary>Gets the id of the device's command.</summary>
    public string CommandId { get; }

    /// <summary>Gets the state of the command. Callbacks report it.</summary>
    public DeviceCommandState State { get; }

    /// <summary>Gets the state of the sub-task. The query of sub-tasks reports it.</summary>
    public BatchSubtaskState SubtaskState { get; }

    /// <summary>Gets the response parameters as JSON text, or null if the device has not answered or answered without any.</summary>
    public string? Response { get; }

    /// <summary>Gets the error, or null if there is none.</summary>
    public BatchSubtaskError? Error { get; }

    /// <summary>Returns the device, its command and the state.</summary>
    /// <returns>The text, on one line.</returns>
    public override string ToString() => $"{DeviceId} {CommandId} {State}";
}
