using System;

namespace IoTBatchGen;

/// <summary>Represents one result that the platform pushed: the state of one device's command, and the task to which it belongs.</summary>
/// <remarks>The properties can be set, so that a test can make a callback.</remarks>
public sealed class BatchTaskCallback
{
    /// <summary>Gets or sets the name of the task. It comes from the URL that <see cref="BatchTaskCallbacks.GetUrl"/> made.</summary>
    public string TaskName { get; set; } = string.Empty;

    /// <summary>Gets or sets the result: the device, its command, the command's state, and the device's answer.</summary>
    public DeviceCommandResult Result { get; set; } = new();

    /// <summary>Gets or sets when the result was received, in UTC.</summary>
    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>Gets or sets the services of a scope of this result's own. The scope ends when the handler's task has ended.</summary>
    public IServiceProvider Services { get; set; } = NoServices.Instance;

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
