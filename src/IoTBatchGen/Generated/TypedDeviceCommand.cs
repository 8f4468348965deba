using System.ComponentModel;

namespace IoTBatchGen;

/// <summary>Represents a command of a device profile: the base class of the generated classes.</summary>
/// <remarks>
/// The constructors of the generated classes check range, length and enumList of the profile, and throw an <see cref="System.ArgumentException"/>
/// for a value that the profile does not allow.
/// </remarks>
public abstract class TypedDeviceCommand : DeviceCommand
{
    private readonly string _deviceType;
    private readonly string? _manufacturerId;
    private readonly string? _model;

    /// <summary>Initializes a new instance of the <see cref="TypedDeviceCommand"/> class. For generated code.</summary>
    /// <param name="serviceId">The profile's serviceId.</param>
    /// <param name="commandName">The profile's commandName.</param>
    /// <param name="deviceType">The profile's deviceType.</param>
    /// <param name="manufacturerId">The profile's manufacturerId; <see langword="null"/> when the vendor's file has none.</param>
    /// <param name="model">The profile's model; <see langword="null"/> when the vendor's file has none.</param>
#pragma warning disable RS0022 // generated classes derive from it; DeviceCommand itself stays closed to others
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TypedDeviceCommand(string serviceId, string commandName, string deviceType, string? manufacturerId, string? model)
    {
        ServiceId = serviceId;
        Method = commandName;
        _deviceType = deviceType;
        _manufacturerId = manufacturerId;
        _model = model;
    }
#pragma warning restore RS0022

    /// <summary>Addresses the command to all devices of the profile that it comes from.</summary>
    /// <returns>A parameter of type <see cref="BatchTargetType.DeviceType"/>.</returns>
    public BatchTaskParam ToDeviceType() => ToDeviceType(_deviceType, _manufacturerId, _model);

    /// <summary>For generated code: writes the paras that are set.</summary>
    /// <param name="writer">The writer.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual void WriteParas(ref CommandParaWriter writer)
    {
    }

    internal sealed override void WriteParasTo(ref CommandParaWriter writer) => WriteParas(ref writer);
}
