using System;
using System.ComponentModel;

namespace IoTBatchGen;

/// <summary>For generated code: marks the class of a service of a device profile.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DeviceServiceAttribute : Attribute
{
    /// <summary>Initializes a new instance of the <see cref="DeviceServiceAttribute"/> class.</summary>
    /// <param name="serviceId">The profile's serviceId.</param>
    public DeviceServiceAttribute(string serviceId) => ServiceId = serviceId;

    /// <summary>Gets the profile's serviceId.</summary>
    public string ServiceId { get; }
}
