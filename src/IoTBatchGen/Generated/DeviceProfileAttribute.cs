using System;
using System.ComponentModel;

namespace IoTBatchGen;

/// <summary>For generated code: marks the class of a device profile, so that a referencing project's analyzers know the profile.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DeviceProfileAttribute : Attribute
{
    /// <summary>Initializes a new instance of the <see cref="DeviceProfileAttribute"/> class.</summary>
    /// <param name="deviceType">The profile's deviceType.</param>
    /// <param name="manufacturerId">The profile's manufacturerId; <see langword="null"/> when the vendor's file has none.</param>
    /// <param name="model">The profile's model; <see langword="null"/> when the vendor's file has none.</param>
    public DeviceProfileAttribute(string deviceType, string? manufacturerId, string? model)
    {
        DeviceType = deviceType;
        ManufacturerId = manufacturerId;
        Model = model;
    }

    /// <summary>Gets the profile's deviceType.</summary>
    public string DeviceType { get; }

    /// <summary>Gets the profile's manufacturerId; <see langword="null"/> when the vendor's file has none.</summary>
    public string? ManufacturerId { get; }

    /// <summary>Gets the profile's model; <see langword="null"/> when the vendor's file has none.</summary>
    public string? Model { get; }
}
