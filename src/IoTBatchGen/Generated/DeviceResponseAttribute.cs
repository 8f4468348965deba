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
    /// <param name="paras">The paras, a line each; empty when the response has none.</param>
    public DeviceResponseAttribute(string responseName, string paras = "")
    {
        ResponseName = responseName;
        Paras = paras;
    }

    /// <summary>Gets the profile's responseName; empty when the profile has none.</summary>
    public string ResponseName { get; }

    /// <summary>Gets the paras, a line each, such as <c>level int required min=0 max=100 unit=%</c>; empty when the response has none.</summary>
    public string Paras { get; }
}
