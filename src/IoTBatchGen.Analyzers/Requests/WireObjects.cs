using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>Makes the facts of the forms that state a request as it is sent: JSON text and anonymous objects.</summary>
internal static class WireObjects
{
    /// <summary>A field, its value held against the type that the API wants. What a profile or nobody knows is taken as it is.</summary>
    public static FieldFact Field(RequestShape shape, string name, FactValue value, Location place, Location namePlace)
    {
        FactValue meant = WireFields.Find(shape, name) is { } field ? WireTypes.Check(field, value, place) : value;
        bool isTargetType = shape == RequestShape.Param && name == WireNames.Type;
        return new FieldFact(shape, name, isTargetType ? TargetOf(meant) : meant, place) { NamePlace = namePlace };
    }

    /// <summary>An object of these fields, of two of one name the last.</summary>
    public static ObjectFact Object(RequestShape shape, IEnumerable<FieldFact> fields, bool isComplete, Location place)
    {
        var byName = ImmutableDictionary.CreateBuilder<string, FieldFact>();
        foreach (FieldFact field in fields)
        {
            byName[field.Name] = field;
        }

        if (shape == RequestShape.Param
            && byName.TryGetValue(WireNames.DeviceType, out FieldFact? deviceType)
            && byName.TryGetValue(WireNames.Command, out FieldFact? command))
        {
            byName[WireNames.Command] = command with { Value = Around(command.Value, deviceType.Value) };
        }

        return new ObjectFact(shape, byName.ToImmutable(), isComplete, place) { IsAsSent = true };
    }

    private static FactValue Around(FactValue command, FactValue deviceType) =>
        command.Nested is { } nested ? FactValue.Object(nested with { DeviceType = deviceType })
        : !command.Arms.IsDefault ? FactValue.OneOf(command.Arms.Select(arm => Around(arm, deviceType)).ToImmutableArray())
        : command;

    /// <summary>The names of target types as such; any other text stays, for IOTB1013 to judge.</summary>
    private static FactValue TargetOf(FactValue value)
    {
        if (!value.Arms.IsDefault)
        {
            return FactValue.OneOf(value.Arms.Select(TargetOf).ToImmutableArray());
        }

        return value.Known is [{ Value: string name } known] && TargetFields.TryParse(name, out BatchTargetType target)
            ? FactValue.Constant(known with { Value = target })
            : value;
    }
}
