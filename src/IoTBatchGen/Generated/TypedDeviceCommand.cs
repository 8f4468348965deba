using System;
using System.ComponentModel;
using IoTBatchGen.Generated;

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
    /// <param name="paras">The paras, a line each; empty when the command has none.</param>
    /// <param name="values">The values of the paras, in the order of the lines; <see langword="null"/> for one that is not set.</param>
    /// <exception cref="System.ArgumentNullException">A required para is <see langword="null"/>.</exception>
    /// <exception cref="System.ArgumentOutOfRangeException">A value is outside its range or is not a listed value.</exception>
    /// <exception cref="System.ArgumentException">
    /// A string is too long or contains half of a surrogate pair, a list entry cannot be sent, or there is not one value for each para.
    /// </exception>
#pragma warning disable RS0022 // generated classes derive from it; DeviceCommand itself stays closed to others
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TypedDeviceCommand(
        string serviceId, string commandName, string deviceType, string? manufacturerId, string? model, string paras = "", params object?[] values)
    {
        ServiceId = serviceId;
        Method = commandName;
        _deviceType = deviceType;
        _manufacturerId = manufacturerId;
        _model = model;
        ParaDefinition[] definitions = ParaDefinition.ReadAll(paras);
        if (values is null || values.Length != definitions.Length)
        {
            throw new ArgumentException("There must be one value for each line of paras.", nameof(values));
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] = ParaCheck.Kept(definitions[i], values[i]);
        }

        Set(definitions, values);
    }
#pragma warning restore RS0022

    /// <summary>Addresses the command to all devices of the profile that it comes from.</summary>
    /// <returns>A parameter of type <see cref="BatchTargetType.DeviceType"/>.</returns>
    public BatchTaskParam ToDeviceType() => ToDeviceType(_deviceType, _manufacturerId, _model);

    internal sealed override void WriteParasTo(ref CommandParaWriter writer)
    {
        for (int i = 0; i < Definitions.Count; i++)
        {
            writer.Write(Definitions[i].ParaName, ValueOf(i));
        }
    }
}
