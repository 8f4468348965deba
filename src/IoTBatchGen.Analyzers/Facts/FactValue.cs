using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>What the code says of a value: every constant it may have, and whether it may be something else too.</summary>
internal sealed record FactValue
{
    private FactValue()
    {
    }

    /// <summary>A value of which the code says nothing: a variable, a method's result.</summary>
    public static FactValue Unknown { get; } = new();

    /// <summary>The constants it may have: one, or several where both arms of a conditional are known.</summary>
    public ImmutableArray<KnownValue> Known { get; private init; } = ImmutableArray<KnownValue>.Empty;

    /// <summary>The object that the code spells out in this value's place: param, command, paras; null if it is not one.</summary>
    public ObjectFact? Nested { get; private init; }

    /// <summary>Whether it is certainly one of <see cref="Known"/>, of which there is one at least, or the list <see cref="Items"/>.</summary>
    public bool IsExact { get; private init; }

    /// <summary>The entries of a list; default if the value is not a list with explicit entries.</summary>
    public ImmutableArray<FactValue> Items { get; private init; }

    /// <summary>How many of the first entries have a known place: behind what the code does not spell out it is not.</summary>
    public int Counted { get; private init; }

    /// <summary>The arms of a conditional; default if the value is none.</summary>
    public ImmutableArray<FactValue> Branches { get; private init; }

    /// <summary>The JSON type that it has on the wire, where nothing more is known of it; else null.</summary>
    public JsonType? OnlyType { get; private init; }

    /// <summary>Where the code states a list, an object or a value of which only the type is known; else null.</summary>
    public Location? Location { get; private init; }

    /// <summary>What of the value, or of its entries, has a JSON type that the API does not accept. It counts as unknown otherwise.</summary>
    public ImmutableArray<WrongType> WrongTypes { get; private init; } = ImmutableArray<WrongType>.Empty;

    /// <summary>Whether the code spells the value out as a list.</summary>
    public bool IsList => !Items.IsDefault;

    /// <summary>Whether the value is certainly null, an empty string or an empty list.</summary>
    public bool IsEmpty => IsExact && (IsList ? Items.IsEmpty : Known.All(known => known.Value is null or ""));

    public static FactValue Constant(KnownValue value) => new() { Known = ImmutableArray.Create(value), IsExact = true };

    /// <param name="items">The entries that the code spells out.</param>
    /// <param name="isExact">Whether there are no others.</param>
    /// <param name="location">Where the code states the list.</param>
    /// <param name="counted">How many of the first entries have a place that is known; all where it is not given.</param>
    public static FactValue List(ImmutableArray<FactValue> items, bool isExact, Location? location = null, int? counted = null) => new()
    {
        Items = items,
        Counted = counted ?? items.Length,
        IsExact = isExact,
        Location = location,
        WrongTypes = WrongTypesOf(items),
    };

    public static FactValue Object(ObjectFact nested) => new() { Nested = nested, Location = nested.Location };

    /// <summary>A value of which the code says its type alone.</summary>
    public static FactValue OfType(JsonType type, Location location) => new() { OnlyType = type, Location = location };

    /// <summary>A value of a type that the API does not accept in its place.</summary>
    public static FactValue Wrong(WrongType wrong) => new() { WrongTypes = ImmutableArray.Create(wrong) };

    /// <summary>One of <see cref="Items"/> as a message names it: by its place where that is known.</summary>
    /// <param name="list">The name of the list.</param>
    /// <param name="place">Which of the entries.</param>
    public string NameOfEntry(string list, int place) => place < Counted ? RulePhrases.Entry(list, place) : RulePhrases.AnyEntry(list);

    /// <summary>Whether it is certainly null.</summary>
    public bool IsNull => IsExact && !IsList && Known.All(known => known.Value is null);

    /// <summary>The texts that it may be, each once; values of other types are left out.</summary>
    public IReadOnlyList<string> Texts() => Known is [{ Value: string only }]
        ? [only]
        : Known.Select(known => known.Value).OfType<string>().Distinct(StringComparer.Ordinal).ToList();

    /// <summary>The same, but that a null, which a serializer may leave out, is as good as unknown.</summary>
    public FactValue WithoutNulls() =>
        !Branches.IsDefault ? OneOf(Branches.Select(arm => arm.WithoutNulls()).ToImmutableArray())
        : Known is [{ Value: null }] ? Unknown
        : this;

    /// <summary>The same, but that no value of another type is offered for what is of the wrong one.</summary>
    public FactValue WithoutReplacements() => WrongTypes.IsEmpty
        ? this
        : this with { WrongTypes = WrongTypes.Select(wrong => wrong with { Replacement = null }).ToImmutableArray() };

    /// <summary>One of several values, as the arms of a conditional give.</summary>
    public static FactValue OneOf(ImmutableArray<FactValue> arms) => new()
    {
        Known = arms.SelectMany(arm => arm.Known).ToImmutableArray(),
        IsExact = !arms.IsEmpty && arms.All(arm => arm.IsExact && !arm.IsList),
        Branches = arms,
        WrongTypes = WrongTypesOf(arms),
    };

    // Nearly always none; of a long list there can be one for each entry.
    private static ImmutableArray<WrongType> WrongTypesOf(ImmutableArray<FactValue> parts)
    {
        ImmutableArray<WrongType>.Builder? found = null;
        foreach (FactValue part in parts)
        {
            if (!part.WrongTypes.IsEmpty)
            {
                (found ??= ImmutableArray.CreateBuilder<WrongType>()).AddRange(part.WrongTypes);
            }
        }

        return found?.ToImmutable() ?? ImmutableArray<WrongType>.Empty;
    }

    /// <summary>Each constant replaced by the result of the function; other values are unchanged.</summary>
    public FactValue Select(Func<KnownValue, FactValue> change) =>
        !Branches.IsDefault ? OneOf(Branches.Select(arm => arm.Select(change)).ToImmutableArray())
        : Known is [var only] ? change(only)
        : this;

    /// <summary>The value of <c>value ?? whenNull</c>, which is never the null of its left side.</summary>
    public static FactValue Coalesced(FactValue value, FactValue whenNull) => OneOf(ImmutableArray.Create(value.WithoutNulls(), whenNull));
}

/// <summary>A value that the compiler knows, and where the code states it.</summary>
/// <param name="Value">
/// null, string, bool, long (every whole number), double, decimal, <see cref="System.TimeSpan"/> or <see cref="BatchTargetType"/>.
/// </param>
/// <param name="Location">The expression.</param>
internal readonly record struct KnownValue(object? Value, Location Location);

/// <summary>A value whose JSON type the API does not accept in its place.</summary>
/// <param name="Name">The field or the entry, <c>deviceList[1]</c>.</param>
/// <param name="Found">The type it has, of <see cref="JsonTypeNames"/>.</param>
/// <param name="Wanted">The type it should have, of <see cref="JsonTypeNames"/>.</param>
/// <param name="Location">The value.</param>
/// <param name="Replacement">The same value in the right type; null if there is none.</param>
internal readonly record struct WrongType(string Name, string Found, string Wanted, Location Location, string? Replacement);

/// <summary>The types of JSON values that the API distinguishes.</summary>
internal enum JsonType
{
    Text,
    Number,

    /// <summary>A number written with a fraction or an exponent.</summary>
    Fraction,
    Boolean,
    Null,
    List,
    Object,
}
