using System.Text.Json.Nodes;
using IoTBatchGen.Generated;

namespace IoTBatchGen;

/// <summary>Represents a command in the API's own shape, for code that builds requests dynamically.</summary>
/// <remarks>API document, "CommandDTO structure".</remarks>
public sealed class RawDeviceCommand : DeviceCommand
{
    /// <summary>Gets or sets the serviceId of the profile's service that the command belongs to, 1 to 64 characters. It is mandatory.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public new string? ServiceId
    {
        get => base.ServiceId;
        set => base.ServiceId = value;
    }

    /// <summary>Gets or sets the command's name in the profile, 1 to 128 characters. It is mandatory.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public new string? Method
    {
        get => base.Method;
        set => base.Method = value;
    }

    /// <summary>Gets or sets the command's parameters by paraName.</summary>
    /// <value>The parameters, or <see langword="null"/> to omit the field. The default is <see langword="null"/>.</value>
    public JsonObject? Paras { get; set; }

    internal override void WriteParasTo(ref CommandParaWriter writer) => writer.WriteAll(Paras);
}
