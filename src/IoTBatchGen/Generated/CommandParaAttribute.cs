using System;

namespace IoTBatchGen;

/// <summary>For generated code: states a para of a command at the constructor parameter that takes it.</summary>
/// <remarks>The bounds that the profile leaves unset are null or 0; numbers are invariant text, so that none loses a digit.</remarks>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class CommandParaAttribute : Attribute
{
    /// <summary>States a para.</summary>
    /// <param name="paraName">The profile's paraName.</param>
    /// <param name="dataType">The profile's dataType, as it stands there.</param>
    public CommandParaAttribute(string paraName, string dataType)
    {
        ParaName = paraName;
        DataType = dataType;
    }

    /// <summary>The profile's paraName.</summary>
    public string ParaName { get; }

    /// <summary>The profile's dataType, as it stands there.</summary>
    public string DataType { get; }

    /// <summary>Whether the command needs the para.</summary>
    public bool Required { get; set; }

    /// <summary>The least value, inclusive, as invariant text.</summary>
    public string? Min { get; set; }

    /// <summary>The greatest value, inclusive, as invariant text.</summary>
    public string? Max { get; set; }

    /// <summary>The greatest length of a string, in characters; 0 where the profile sets none.</summary>
    public int MaxLength { get; set; }

    /// <summary>The values that the profile lists, as they go on the wire.</summary>
    public string[]? EnumList { get; set; }

    /// <summary>The unit of the value.</summary>
    public string? Unit { get; set; }
}
