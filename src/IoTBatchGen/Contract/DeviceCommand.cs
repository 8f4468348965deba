using System;
using System.Collections.Generic;
using IoTBatchGen.Generated;

namespace IoTBatchGen;

/// <summary>Represents the command that each device of a batch task gets.</summary>
/// <remarks>
/// API document, "CommandDTO structure". There are two kinds: <see cref="TypedDeviceCommand"/>, generated from a device profile, and
/// <see cref="RawDeviceCommand"/>, in the API's own shape. The methods <c>To…</c> address it to devices. They do not check limits;
/// <see cref="BatchTask.Validate"/> does.
/// </remarks>
public abstract class DeviceCommand : ParaValues
{
    private protected DeviceCommand()
    {
    }

    /// <summary>Gets the serviceId of the profile's service that the command belongs to, 1 to 64 characters. It is mandatory.</summary>
    public string? ServiceId { get; private protected set; }

    /// <summary>Gets the command's name in the profile, 1 to 128 characters. It is mandatory.</summary>
    public string? Method { get; private protected set; }

    /// <summary>Addresses the command to devices by their ids.</summary>
    /// <param name="deviceIds">The devices' ids, at least one.</param>
    /// <returns>A parameter of type <see cref="BatchTargetType.DeviceList"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="deviceIds"/> is <see langword="null"/>.</exception>
    public BatchTaskParam ToDevices(params string[] deviceIds) => ToDevices((IEnumerable<string>)deviceIds);

    /// <inheritdoc cref="ToDevices(string[])"/>
    public BatchTaskParam ToDevices(IEnumerable<string> deviceIds)
    {
        BatchTaskParam param = To(BatchTargetType.DeviceList);
        param.DeviceList = Copy(deviceIds, nameof(deviceIds));
        return param;
    }

    /// <summary>Addresses the command to all devices of a profile.</summary>
    /// <param name="deviceType">The device type, as the profile has it.</param>
    /// <param name="manufacturerId">The manufacturer's id, as the profile has it.</param>
    /// <param name="model">The model, as the profile has it.</param>
    /// <returns>A parameter of type <see cref="BatchTargetType.DeviceType"/>.</returns>
    public BatchTaskParam ToDeviceType(string? deviceType, string? manufacturerId, string? model)
    {
        BatchTaskParam param = To(BatchTargetType.DeviceType);
        param.DeviceType = deviceType;
        param.ManufacturerId = manufacturerId;
        param.Model = model;
        return param;
    }

    /// <summary>Addresses the command to the devices at a location.</summary>
    /// <param name="deviceLocation">The location.</param>
    /// <returns>A parameter of type <see cref="BatchTargetType.DeviceArea"/>.</returns>
    public BatchTaskParam ToArea(string? deviceLocation)
    {
        BatchTaskParam param = To(BatchTargetType.DeviceArea);
        param.DeviceLocation = deviceLocation;
        return param;
    }

    /// <summary>Addresses the command to device groups by their names.</summary>
    /// <param name="groupNames">The groups' names, at least one.</param>
    /// <returns>A parameter of type <see cref="BatchTargetType.GroupList"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groupNames"/> is <see langword="null"/>.</exception>
    public BatchTaskParam ToGroups(params string[] groupNames) => ToGroups((IEnumerable<string>)groupNames);

    /// <inheritdoc cref="ToGroups(string[])"/>
    public BatchTaskParam ToGroups(IEnumerable<string> groupNames)
    {
        BatchTaskParam param = To(BatchTargetType.GroupList);
        param.GroupList = Copy(groupNames, nameof(groupNames));
        return param;
    }

    /// <summary>Addresses the command to device groups by their ids.</summary>
    /// <param name="groupIds">The groups' ids, at least one.</param>
    /// <returns>A parameter of type <see cref="BatchTargetType.GroupIdList"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groupIds"/> is <see langword="null"/>.</exception>
    public BatchTaskParam ToGroupIds(params string[] groupIds) => ToGroupIds((IEnumerable<string>)groupIds);

    /// <inheritdoc cref="ToGroupIds(string[])"/>
    public BatchTaskParam ToGroupIds(IEnumerable<string> groupIds)
    {
        BatchTaskParam param = To(BatchTargetType.GroupIdList);
        param.GroupList = Copy(groupIds, nameof(groupIds));
        return param;
    }

    /// <summary>Addresses the command to every device of the application.</summary>
    /// <returns>A parameter of type <see cref="BatchTargetType.Broadcast"/>.</returns>
    public BatchTaskParam ToAllDevices() => To(BatchTargetType.Broadcast);

    /// <summary>Writes the command's parameters; a command without parameters writes nothing.</summary>
    internal abstract void WriteParasTo(ref CommandParaWriter writer);

    private static List<string> Copy(IEnumerable<string> entries, string parameter) =>
        new List<string>(entries ?? throw new ArgumentNullException(parameter));

    private BatchTaskParam To(BatchTargetType type) => new BatchTaskParam { Type = type, Command = this };
}
