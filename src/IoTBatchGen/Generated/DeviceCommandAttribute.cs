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
    /// <param name="paras">The paras, a line each; empty when the command has none.</param>
    public DeviceCommandAttribute(string commandName, string paras = "")
    {
        CommandName = commandName;
        Paras = paras;
    }

    /// <summary>Gets the profile's commandName.</summary>
    public string CommandName { get; }

    /// <summary>Gets the paras, a line each, such as <c>level int required min=0 max=100 unit=%</c>; empty when the command has none.</summary>
    public string Paras { get; }
}
