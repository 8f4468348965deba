using System;

namespace IoTBatchGen;

/// <summary>For generated code: marks the class of a service of a device profile.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DeviceServiceAttribute : Attribute
{
    /// <summary>States a service.</summary>
    /// <param name="serviceId">The profile's serviceId.</param>
    public DeviceServiceAttribute(string serviceId) => ServiceId = serviceId;

    /// <summary>The profile's serviceId.</summary>
    public string ServiceId { get; }
}
