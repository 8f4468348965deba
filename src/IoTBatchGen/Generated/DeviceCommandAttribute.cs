using System;

namespace IoTBatchGen;

/// <summary>For generated code: marks the class of a command of a device profile.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DeviceCommandAttribute : Attribute
{
    /// <summary>States a command.</summary>
    /// <param name="commandName">The profile's commandName.</param>
    public DeviceCommandAttribute(string commandName) => CommandName = commandName;

    /// <summary>The profile's commandName.</summary>
    public string CommandName { get; }
}
