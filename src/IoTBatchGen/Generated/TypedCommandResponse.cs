using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Text.Json;

namespace IoTBatchGen;

/// <summary>Represents what a device answered to a command of its profile: the base class of the generated classes.</summary>
public abstract class TypedCommandResponse
{
    private static readonly ReadOnlyDictionary<string, JsonElement> None = new(new Dictionary<string, JsonElement>());

    /// <summary>Initializes a new instance of the <see cref="TypedCommandResponse"/> class. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TypedCommandResponse()
    {
    }

    /// <summary>Gets the fields of the answer that the profile does not declare for this response.</summary>
    /// <value>The values by the names of the fields. The dictionary is empty when there are none.</value>
    public IReadOnlyDictionary<string, JsonElement> OtherFields { get; private set; } = None;

    internal void Keep(IDictionary<string, JsonElement> others) => OtherFields = new ReadOnlyDictionary<string, JsonElement>(others);
}
