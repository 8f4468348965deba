using System;
using System.ComponentModel;

namespace IoTBatchGen;

/// <summary>For generated code: marks the class of a command of a device profile.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DeviceCommandAttribute : Attribute
{
    /// <summary>Initializes a new instance of the <see cref="DeviceCommandAttribute"/> class.</summary>
    /// <param name="commandName">The profile's commandName.</param>
    public DeviceCommandAttribute(string commandName) => CommandName = commandName;

    /// <summary>Gets the profile's commandName.</summary>
    public string CommandName { get; }
}
