namespace IoTBatchGen.FakePlatform;

/// <summary>
/// Represents the command that a task makes for one device. <see cref="FakePlatformOptions.DeviceBehaviour"/> decides what the device does with it.
/// </summary>
public sealed class FakeCommand
{
    internal FakeCommand(string taskName, string deviceId, string commandId, int index, string serviceId, string method, string? paras)
    {
        TaskName = taskName;
        DeviceId = deviceId;
        CommandId = commandId;
        Index = index;
        ServiceId = serviceId;
        Method = method;
        Paras = paras;
    }

    /// <summary>Gets the name of the task.</summary>
    public string TaskName { get; }

    /// <summary>Gets the device's id.</summary>
    public string DeviceId { get; }

    /// <summary>Gets the id of the command.</summary>
    public string CommandId { get; }

    /// <summary>Gets the position of the device in the task, starting at 0.</summary>
    public int Index { get; }

    /// <summary>Gets the service of the command.</summary>
    public string ServiceId { get; }

    /// <summary>Gets the name of the command.</summary>
    public string Method { get; }

    /// <summary>Gets the parameters of the command as JSON text, or null if the request has none.</summary>
    public string? Paras { get; }
}
