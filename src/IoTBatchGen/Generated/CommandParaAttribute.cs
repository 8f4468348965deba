using System;
using System.ComponentModel;

namespace IoTBatchGen;

/// <summary>For generated code: describes a para of a command, on the constructor parameter that takes it, or of a response, on its property.</summary>
/// <remarks>A bound that the profile does not set is <see langword="null"/> or 0. Numbers are invariant text, so that none loses a digit.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property, Inherited = false)]
public sealed class CommandParaAttribute : Attribute
{
    /// <summary>Initializes a new instance of the <see cref="CommandParaAttribute"/> class.</summary>
    /// <param name="paraName">The profile's paraName.</param>
    /// <param name="dataType">The profile's dataType, as the file has it.</param>
    public CommandParaAttribute(string paraName, string dataType)
    {
        ParaName = paraName;
        DataType = dataType;
    }

    /// <summary>Gets the profile's paraName.</summary>
    public string ParaName { get; }

    /// <summary>Gets the profile's dataType, as the file has it.</summary>
    public string DataType { get; }

    /// <summary>Gets or sets a value that indicates whether the command or the response needs the para.</summary>
    public bool Required { get; set; }

    /// <summary>Gets or sets the least value, inclusive, as invariant text.</summary>
    public string? Min { get; set; }

    /// <summary>Gets or sets the greatest value, inclusive, as invariant text.</summary>
    public string? Max { get; set; }

    /// <summary>Gets or sets the greatest length of a string, in characters; 0 when the profile sets none.</summary>
    public int MaxLength { get; set; }

    /// <summary>Gets or sets the values that the profile lists, as they go on the wire.</summary>
    public string[]? EnumList { get; set; }

    /// <summary>Gets or sets the unit of the value.</summary>
    public string? Unit { get; set; }
}
