using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.Anonymous;

/// <summary>The JSON type that every serializer writes for a C# type.</summary>
internal static class StaticTypes
{
    /// <summary>
    /// The JSON type of values of a C# type; null if it depends on the value or the serializer's options, as for <c>object</c>,
    /// enums and bytes.
    /// </summary>
    public static JsonType? JsonTypeOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
        {
            return JsonTypeOf(underlying);
        }

        return type switch
        {
            null or { TypeKind: TypeKind.Enum } => null,
            { IsAnonymousType: true } => JsonType.Object,
            IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_Byte ? null : JsonType.List,
            INamedTypeSymbol { SpecialType: SpecialType.None } named => OfName(named),
            _ => OfSpecial(type.SpecialType),
        };
    }

    private static JsonType? OfSpecial(SpecialType type) => type switch
    {
        SpecialType.System_Boolean => JsonType.Boolean,
        SpecialType.System_String or SpecialType.System_Char or SpecialType.System_DateTime => JsonType.Text,
        >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => JsonType.Number,
        SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal => JsonType.Fraction,
        SpecialType.System_Collections_Generic_IEnumerable_T or SpecialType.System_Collections_Generic_IList_T
            or SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IReadOnlyList_T
            or SpecialType.System_Collections_Generic_IReadOnlyCollection_T => JsonType.List,
        _ => null,
    };

    private static JsonType? OfName(INamedTypeSymbol type) => (type.ContainingNamespace?.ToDisplayString(), type.MetadataName) switch
    {
        ("System", "Guid" or "TimeSpan" or "DateTimeOffset" or "Uri") => JsonType.Text,
        ("System.Collections.Generic", "List`1" or "HashSet`1" or "ISet`1") => JsonType.List,
        ("System.Collections.Generic", "Dictionary`2" or "IDictionary`2" or "IReadOnlyDictionary`2") => JsonType.Object,
        ("System.Collections.Immutable", "ImmutableArray`1" or "ImmutableList`1") => JsonType.List,
        ("System.Text.Json.Nodes", "JsonObject") => JsonType.Object,
        ("System.Text.Json.Nodes", "JsonArray") => JsonType.List,
        _ => null,
    };
}
