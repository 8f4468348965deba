using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>Values of a field until other code sets it: null, an empty string, a number that means nothing.</summary>
internal static class PlaceholderValues
{
    /// <summary>The field without the values that may be placeholders.</summary>
    /// <param name="field">The field.</param>
    /// <param name="fate">What may happen to it.</param>
    /// <param name="isUnfinished">Whether the code states something else of the object as null.</param>
    public static FieldFact WithoutThem(FieldFact field, Fate fate, Func<bool> isUnfinished) => fate switch
    {
        Fate.Stays => field,
        Fate.Open => field with { Value = FactValue.Unknown },
        _ when !field.Value.Known.Any(known => Is(known.Value)) => field,
        _ => field with { Value = field.Value.Select(known => IsFilledLater(field, known, fate, isUnfinished) ? FactValue.Unknown : FactValue.Constant(known)) },
    };

    /// <summary>The mandatory fields that the code states as null.</summary>
    public static ImmutableArray<string> NullsOf(ObjectKind shape, IReadOnlyDictionary<string, FieldFact> fields) => shape.MandatoryFields(isWireForm: false)
        .Where(name => fields.TryGetValue(name, out FieldFact? field) && field.Value is { IsExact: true, Known: [{ Value: null }] })
        .ToImmutableArray();

    private static bool IsFilledLater(FieldFact field, KnownValue known, Fate fate, Func<bool> isUnfinished) =>
        Is(known.Value)
        && (fate == Fate.Stored || IsOpenNull(field, known) || (fate == Fate.HandedOut && isUnfinished()));

    /// <summary>A null that asks to be filled: <c>null!</c>, or an object. A taskType has a default, which a null takes away.</summary>
    private static bool IsOpenNull(FieldFact field, KnownValue known) =>
        known.Value is null
        && (ContractMembers.IsNestedObject(field.Name) || field.Name is WireNames.Type or WireNames.Timeout || IsForgiven(known.Location));

    private static bool IsForgiven(Location location) =>
        location.SourceTree?.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true) is { } node
        && (node.IsKind(SyntaxKind.SuppressNullableWarningExpression) || node.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression));

    private static bool Is(object? value) => value is null or "" or <= 0L;
}
