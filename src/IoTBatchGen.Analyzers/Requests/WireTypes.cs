using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>Compares values that are sent unchanged with the JSON types in the API document.</summary>
internal static class WireTypes
{
    /// <summary>The value, with the parts of a wrong type marked.</summary>
    public static FactValue Check(ApiField field, FactValue value, Location location) =>
        Check(field.Name, TypeOf(field.Type), field, value, location);

    private static FactValue Check(string name, JsonType wanted, ApiField field, FactValue value, Location location)
    {
        if (!value.Branches.IsDefault)
        {
            return CheckArms(name, wanted, field, value, location);
        }

        if (Found(value) is not { } found || (found == JsonType.Null && field.AcceptsNull))
        {
            return value;
        }

        if (found != wanted)
        {
            Location at = value.Location ?? (value.Known.IsEmpty ? location : value.Known[0].Location);
            return FactValue.Wrong(new WrongType(name, NameOfFound(found, wanted), NameOf(wanted), at, Converted(value, wanted)));
        }

        return value.IsList ? FactValue.List(CheckEntries(field, value, location), value.IsExact, value.Location, value.Counted) : value;
    }

    private static FactValue CheckArms(string name, JsonType wanted, ApiField field, FactValue value, Location location) =>
        FactValue.OneOf(value.Branches.Select(arm => Check(name, wanted, field, arm, location)).ToImmutableArray());

    private static ImmutableArray<FactValue> CheckEntries(ApiField field, FactValue list, Location location) => list.Items
        .Select((item, i) => Check(
            list.NameOfEntry(field.Name, i), field.Nested is null ? JsonType.Text : JsonType.Object, field, item, location))
        .ToImmutableArray();

    private static JsonType TypeOf(ApiType type) => type switch
    {
        ApiType.Text => JsonType.Text,
        ApiType.Integer => JsonType.Number,
        ApiType.Object => JsonType.Object,
        _ => JsonType.List,
    };

    private static JsonType? Found(FactValue value) =>
        value.Nested is not null ? JsonType.Object
        : value.IsList ? JsonType.List
        : value.OnlyType is { } type ? type
        : value.Known.Length == 1 ? Of(value.Known[0].Value)
        : null;

    private static JsonType? Of(object? value) => value switch
    {
        null => JsonType.Null,
        string or TimeSpan => JsonType.Text,
        bool => JsonType.Boolean,
        long => JsonType.Number,
        double or decimal => JsonType.Fraction,

        // The name or the number, depending on the serializer's options.
        _ => null,
    };

    private static string NameOfFound(JsonType found, JsonType wanted) => found switch
    {
        JsonType.Number => JsonTypeNames.Number,
        JsonType.Fraction => wanted == JsonType.Number ? JsonTypeNames.Fraction : JsonTypeNames.Number,
        _ => NameOf(found),
    };

    private static string NameOf(JsonType type) => type switch
    {
        JsonType.Text => JsonTypeNames.Text,
        JsonType.Number => JsonTypeNames.Integer,
        JsonType.Boolean => JsonTypeNames.Boolean,
        JsonType.Null => JsonTypeNames.Null,
        JsonType.List => JsonTypeNames.List,
        _ => JsonTypeNames.Object,
    };

    /// <summary><c>"1000"</c> where a whole number belongs.</summary>
    private static string? Converted(FactValue value, JsonType wanted) =>
        wanted == JsonType.Number
        && value.Known is [{ Value: string text }]
        && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;
}
