using System;

namespace IoTBatchGen;

/// <summary>For generated code: marks the class of a device profile, so that a referencing project's analyzers know the profile.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DeviceProfileAttribute : Attribute
{
    /// <summary>States a profile.</summary>
    /// <param name="deviceType">The profile's deviceType.</param>
    /// <param name="manufacturerId">The profile's manufacturerId; null where the vendor's file has none.</param>
    /// <param name="model">The profile's model; null where the vendor's file has none.</param>
    public DeviceProfileAttribute(string deviceType, string? manufacturerId, string? model)
    {
        DeviceType = deviceType;
        ManufacturerId = manufacturerId;
        Model = model;
    }

    /// <summary>The profile's deviceType.</summary>
    public string DeviceType { get; }

    /// <summary>The profile's manufacturerId; null where the vendor's file has none.</summary>
    public string? ManufacturerId { get; }

    /// <summary>The profile's model; null where the vendor's file has none.</summary>
    public string? Model { get; }
}
