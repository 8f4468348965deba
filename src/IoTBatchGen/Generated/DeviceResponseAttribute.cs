using System;
using System.ComponentModel;

namespace IoTBatchGen;

/// <summary>For generated code: marks the class of a response to a command of a device profile.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DeviceResponseAttribute : Attribute
{
    /// <summary>Initializes a new instance of the <see cref="DeviceResponseAttribute"/> class.</summary>
    /// <param name="responseName">The profile's responseName; empty when the profile has none.</param>
    public DeviceResponseAttribute(string responseName) => ResponseName = responseName;

    /// <summary>Gets the profile's responseName; empty when the profile has none.</summary>
    public string ResponseName { get; }
}
