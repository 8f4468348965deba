using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>One field of a request that the code sets, by its name on the wire.</summary>
/// <param name="Kind">The object it belongs to.</param>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Value">What the code says of its value.</param>
/// <param name="Location">The expression that sets it.</param>
internal sealed record FieldFact(ObjectKind Kind, string Name, FactValue Value, Location Location)
{
    /// <summary>Where the code writes the name, in forms that can misspell it; otherwise the same as <see cref="Location"/>.</summary>
    public Location NameLocation { get; init; } = Location;

    /// <summary>Whether some way through the code does without it.</summary>
    public bool IsConditional { get; init; }

    /// <summary>Whether the name is that of a class's member, which another name cannot replace.</summary>
    public bool IsNameOfMember { get; init; }

    /// <summary>Whether C# gives the value a type of its own, into which a value of another JSON type does not fit.</summary>
    public bool IsValueTyped { get; init; }

    /// <summary>Whether <c>Add</c> adds it, which throws where it is there already.</summary>
    public bool IsAdded { get; init; }

    /// <summary>Whether it is written to one of several objects, and perhaps belongs to another of them.</summary>
    public bool MayBeAnothers { get; init; }

    /// <summary>In JSON text and where <c>Add</c> adds it, the previous field of the same name in the same object; null if there is none.</summary>
    public FieldFact? PreviousDuplicate { get; init; }

    /// <summary>Of an entry that is added to a list: whether the list has the same already.</summary>
    public bool RepeatsEntry { get; init; }

    /// <summary>Whether it is deviceList or groupList, with entries that the code spells out.</summary>
    public bool IsDeviceOrGroupList => Name is WireNames.DeviceList or WireNames.GroupList && Value.IsList;
}
