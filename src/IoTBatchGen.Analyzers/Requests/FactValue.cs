using System.Collections.Immutable;
using System.Linq;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>What the code says of a value: every constant it may have, and whether it may be something else too.</summary>
internal sealed class FactValue
{
    private FactValue(ImmutableArray<KnownValue> known, bool isExact, ImmutableArray<FactValue> items, ObjectFact? nested = null)
    {
        Known = known;
        IsExact = isExact;
        Items = items;
        Nested = nested;
    }

    /// <summary>A value of which the code says nothing: a variable, a method's result.</summary>
    public static FactValue Unknown { get; } = new(ImmutableArray<KnownValue>.Empty, false, default);

    /// <summary>The constants it may have: one, or several where both arms of a conditional are known.</summary>
    public ImmutableArray<KnownValue> Known { get; }

    /// <summary>The object that the code spells out in this value's place: param, command, paras; null where it is none.</summary>
    public ObjectFact? Nested { get; }

    /// <summary>Whether it is certainly one of <see cref="Known"/>, the list <see cref="Items"/> or the object <see cref="Nested"/>.</summary>
    public bool IsExact { get; }

    /// <summary>The entries of a list; default where the value is no list that the code spells out.</summary>
    public ImmutableArray<FactValue> Items { get; }

    /// <summary>Whether the code spells the value out as a list.</summary>
    public bool IsList => !Items.IsDefault;

    /// <summary>Whether the value is certainly null, an empty string or an empty list.</summary>
    public bool IsEmpty => IsExact && Nested == null && (IsList
        ? Items.IsEmpty
        : Known.Length > 0 && Known.All(known => known.Value is null or ""));

    public static FactValue Constant(KnownValue value) => new(ImmutableArray.Create(value), true, default);

    public static FactValue List(ImmutableArray<FactValue> items, bool isExact) => new(ImmutableArray<KnownValue>.Empty, isExact, items);

    public static FactValue Object(ObjectFact nested) => new(ImmutableArray<KnownValue>.Empty, true, default, nested);

    /// <summary>One of several values, as the arms of a conditional give.</summary>
    public static FactValue OneOf(ImmutableArray<FactValue> arms) => new(
        arms.SelectMany(arm => arm.Known).ToImmutableArray(),
        arms.All(arm => arm.IsExact && !arm.IsList && arm.Nested == null),
        default);
}
