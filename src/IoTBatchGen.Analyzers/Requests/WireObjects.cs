using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>Creates the facts of requests that code contains as they are sent: JSON text and anonymous objects.</summary>
internal static class WireObjects
{
    /// <summary>What a field's value is read as: the kind of the object, null if none is expected, and whether a whole number is; null if the value is not read.</summary>
    /// <param name="shape">The object that it is a field of.</param>
    /// <param name="name">Its name.</param>
    public static (ObjectKind? Nested, bool IsWhole)? Expected(ObjectKind shape, string name) =>
        shape == ObjectKind.Paras ? (ObjectKind.Paras, false)
        : shape.Field(name) is { } field ? (field.NestedKind(), field.Type == ApiType.Integer)
        : null;

    /// <summary>A field whose value is checked against the type in the API document; for a para, which is checked against a profile, the value itself.</summary>
    /// <param name="shape">The object that it is a field of.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, read as <see cref="Expected"/> says.</param>
    /// <param name="location">The position of the value.</param>
    /// <param name="nameLocation">The position of the name.</param>
    public static FieldFact Field(ObjectKind shape, string name, FactValue value, Location location, Location nameLocation)
    {
        FactValue meant = shape != ObjectKind.Paras && shape.Field(name) is { } field ? WireTypes.Check(field, value, location) : value;
        bool isTargetType = shape == ObjectKind.Param && name == WireNames.Type;
        return new FieldFact(shape, name, isTargetType ? TargetOf(meant) : meant, location) { NameLocation = nameLocation };
    }

    /// <summary>An object of these fields, of two of one name the last.</summary>
    public static ObjectFact Object(ObjectKind shape, IEnumerable<FieldFact> fields, bool isComplete, Location location)
    {
        var byName = ImmutableDictionary.CreateBuilder<string, FieldFact>();
        foreach (FieldFact field in fields)
        {
            byName[field.Name] = field;
        }

        return Object(shape, byName.ToImmutable(), isComplete, location);
    }

    /// <summary>An object of these fields.</summary>
    public static ObjectFact Object(ObjectKind shape, ImmutableDictionary<string, FieldFact> fields, bool isComplete, Location location)
    {
        var made = new ObjectFact(shape, fields, isComplete, location) { IsWireForm = true };
        return shape == ObjectKind.Param && made.Fields.TryGetValue(WireNames.Command, out FieldFact? command)
            ? made with { Fields = made.Fields.SetItem(WireNames.Command, command with { Value = Within(made, command.Value) }) }
            : made;
    }

    /// <summary>A command that knows its param.</summary>
    private static FactValue Within(ObjectFact param, FactValue command) =>
        command.Nested is { } nested ? FactValue.Object(nested with { EnclosingParams = ImmutableArray.Create(param) })
        : !command.Branches.IsDefault ? FactValue.OneOf(command.Branches.Select(arm => Within(param, arm)).ToImmutableArray())
        : command;

    /// <summary>The names of target types as enum values; any other text is kept for IOTB1013.</summary>
    private static FactValue TargetOf(FactValue value)
    {
        if (!value.Branches.IsDefault)
        {
            return FactValue.OneOf(value.Branches.Select(TargetOf).ToImmutableArray());
        }

        return value.Known is [{ Value: string name } known] && TargetFields.TryParse(name, out BatchTargetType target)
            ? FactValue.Constant(known with { Value = target })
            : value;
    }
}
