using System.Text.Json.Nodes;

namespace IoTBatchGen;

/// <summary>A command in the API's own shape, for code that builds requests dynamically.</summary>
/// <remarks>API document, "CommandDTO structure".</remarks>
public sealed class RawDeviceCommand : DeviceCommand
{
    /// <inheritdoc cref="DeviceCommand.ServiceId"/>
    public new string? ServiceId
    {
        get => base.ServiceId;
        set => base.ServiceId = value;
    }

    /// <inheritdoc cref="DeviceCommand.Method"/>
    public new string? Method
    {
        get => base.Method;
        set => base.Method = value;
    }

    /// <summary>The command's parameters by paraName; null is omitted on the wire.</summary>
    public JsonObject? Paras { get; set; }

    internal override void WriteParasTo(ref CommandParaWriter writer) => writer.WriteAll(Paras);
}
