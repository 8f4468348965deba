using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Json;
using IoTBatchGen.Analyzers.Requests.Destinations;
using IoTBatchGen.Analyzers.Requests.Values;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.JsonText;

/// <summary>Turns JSON text into facts, each at the characters that state it.</summary>
internal sealed class JsonFacts
{
    private readonly MappedText _text;
    private readonly ValueReader _values;

    private readonly Destination _destination;

    public JsonFacts(MappedText text, ValueReader values, Destination destination)
    {
        _text = text;
        _values = values;
        _destination = destination;
    }

    /// <summary>The object that a node states; what it lacks is said at its opening brace.</summary>
    public ObjectFact ReadObject(JsonSyntaxNode node, ObjectKind shape)
    {
        // Of each name the last member, with the one that it repeats.
        var fields = ImmutableDictionary.CreateBuilder<string, FieldFact>();
        bool isComplete = node.IsComplete;
        foreach (JsonSyntaxMember member in node.Members)
        {
            if (Placeholders.IsMark(member.Name.Text!))
            {
                isComplete = false;
                continue;
            }

            FieldFact field = ReadMember(member, shape);
            fields[field.Name] = fields.TryGetValue(field.Name, out FieldFact? before) ? field with { PreviousDuplicate = before } : field;
        }

        return WireObjects.Object(shape, fields.ToImmutable(), isComplete, _text.LocationOf(node.Start, node.Start + 1));
    }

    private FieldFact ReadMember(JsonSyntaxMember member, ObjectKind shape)
    {
        string name = member.Name.Text!;
        FactValue value = WireObjects.Expected(shape, name) is { } expected ? Read(member.Value, expected.Nested, expected.IsWhole) : FactValue.Unknown;
        return WireObjects.Field(shape, name, value, LocationOf(member.Value), LocationOf(member.Name));
    }

    /// <param name="node">The value.</param>
    /// <param name="shape">What an object in its place is; null if none belongs.</param>
    /// <param name="isWhole">Whether a whole number belongs there.</param>
    private FactValue Read(JsonSyntaxNode node, ObjectKind? shape, bool isWhole)
    {
        switch (node.Kind)
        {
            case JsonNodeKind.Object when shape is { } known:
                return FactValue.Object(ReadObject(node, known));
            case JsonNodeKind.Object:
                return FactValue.OfType(JsonType.Object, LocationOf(node));
            case JsonNodeKind.List:
                return FactValue.List(ReadItems(node, shape), node.IsComplete, LocationOf(node), node.Counted);
            case JsonNodeKind.Text:
                return node.Text is not null ? Constant(node.Text, node) : ReadHoledText(node);
            case JsonNodeKind.Number:
                return Constant(Number(node.Text!, isWhole), node);
            case JsonNodeKind.Boolean:
                return Constant(node.Text == "true", node);
            case JsonNodeKind.Null:
                return Constant(null, node);
            default:
                return ReadHole(node);
        }
    }

    private ImmutableArray<FactValue> ReadItems(JsonSyntaxNode list, ObjectKind? shape) =>
        list.Items.Select(item => Read(item, shape, isWhole: false)).ToImmutableArray();

    /// <summary>A string with holes in it; where one hole is all of it, the texts that it may be.</summary>
    private FactValue ReadHoledText(JsonSyntaxNode node)
    {
        FactValue filling = FillingOf(node);
        bool isText = filling.Known.Length > 0 && filling.Known.All(known => known.Value is string text && !NeedsEscape(text));
        return isText ? filling : FactValue.OfType(JsonType.Text, LocationOf(node));
    }

    /// <summary>A hole in a value's place: the numbers that it may be; of an unknown one its type. A text put there may be any JSON.</summary>
    private FactValue ReadHole(JsonSyntaxNode node)
    {
        FactValue filling = FillingOf(node);
        if (filling.Known.Length > 0 && filling.Known.All(known => known.Value is long))
        {
            return filling;
        }

        bool isNumber = node.Hole is { } hole
            && _text.HoleAt(hole)?.Type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
        return isNumber ? FactValue.OfType(JsonType.Number, LocationOf(node)) : FactValue.Unknown;
    }

    private FactValue FillingOf(JsonSyntaxNode node) =>
        node.Hole is { } hole && _text.HoleAt(hole) is { } value ? _values.Read(value) : FactValue.Unknown;

    private static bool NeedsEscape(string text) => text.Any(character => character is '"' or '\\' or < ' ');

    /// <summary>
    /// A whole number of the API beyond 64 bits as the nearest; of a para, whose range a profile states, as exactly as it can be held.
    /// </summary>
    private static object Number(string word, bool isWhole)
    {
        bool hasFraction = word.Any(character => character is '.' or 'e' or 'E');
        if (!hasFraction && long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            return number;
        }

        if (!hasFraction && isWhole)
        {
            return word[0] == '-' ? long.MinValue : long.MaxValue;
        }

        if (decimal.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact))
        {
            return exact;
        }

        // The older framework rejects numbers that the newer one reads as infinite.
        bool isHeld = double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double near);
        return isHeld ? near : word[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
    }

    private FactValue Constant(object? value, JsonSyntaxNode node) =>
        _destination.IsPlaceholder(value) ? FactValue.Unknown : FactValue.Constant(new KnownValue(value, LocationOf(node)));

    private Location LocationOf(JsonSyntaxNode node) => _text.LocationOf(node.Start, node.End);
}
