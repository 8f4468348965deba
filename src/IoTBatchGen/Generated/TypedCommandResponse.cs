using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Text.Json;

namespace IoTBatchGen;

/// <summary>Represents what a device answered to a command of its profile: the base class of the generated classes.</summary>
public abstract class TypedCommandResponse : ParaValues
{
    private static readonly ReadOnlyDictionary<string, JsonElement> None = new(new Dictionary<string, JsonElement>());

    /// <summary>Initializes a new instance of the <see cref="TypedCommandResponse"/> class. For generated code.</summary>
    /// <param name="reader">What the device answered.</param>
#pragma warning disable RS0022 // generated classes derive from it; ParaValues itself stays closed to others
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TypedCommandResponse(ResponseParaReader reader)
    {
        _ = reader ?? throw new ArgumentNullException(nameof(reader));
        Reason = reader.Reason;
        Set(reader.Definitions, reader.Values);
        if (reader.OtherFields.Count > 0)
        {
            OtherFields = new ReadOnlyDictionary<string, JsonElement>(reader.OtherFields);
        }
    }
#pragma warning restore RS0022

    /// <summary>Gets the fields of the answer that the profile does not declare for this response.</summary>
    /// <value>The values by the names of the fields. The dictionary is empty when there are none.</value>
    public IReadOnlyDictionary<string, JsonElement> OtherFields { get; } = None;

    /// <summary>Gets why the answer could not be read; null when it could. Generated code hands out none that could not be read.</summary>
    internal string? Reason { get; }
}
