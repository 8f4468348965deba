using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>
/// The types whose objects hold values by name: dictionaries, and the JSON trees of System.Text.Json and Newtonsoft.Json, the
/// latter known by its names alone.
/// </summary>
internal static class KeyedTypes
{
    public const string Property = "JProperty";
    private const string Array = "JArray";
    private const string Value = "JValue";

    private static readonly ImmutableHashSet<string> Dictionaries = ImmutableHashSet.Create(
        "Dictionary`2", "IDictionary`2", "SortedDictionary`2", "SortedList`2", "ConcurrentDictionary`2", "OrderedDictionary`2");

    private static readonly ImmutableHashSet<string> Tokens = ImmutableHashSet.Create(
        "JToken", "JContainer", "JObject", Array, Value, Property);

    /// <summary>Whether an object of the type is written as a JSON object of what it holds.</summary>
    public static bool IsKeyed(ITypeSymbol? type) => IsDictionary(type) || JsonNodes.Is(type, JsonNodes.Object) || IsToken(type, "JObject");

    /// <summary>Whether the type is a node of a JSON tree, whose content is sent unchanged, including null.</summary>
    public static bool IsNode(ITypeSymbol? type) => JsonNodes.IsAny(type) || IsToken(type);

    /// <summary>Whether the type is the list of a JSON tree.</summary>
    public static bool IsList(ITypeSymbol? type) => JsonNodes.Is(type, JsonNodes.Array) || IsToken(type, Array);

    /// <summary>Whether the type is a single value of Newtonsoft's trees.</summary>
    public static bool IsValue(ITypeSymbol? type) => IsToken(type, Value);

    /// <summary>Whether the type is a named value of Newtonsoft's trees.</summary>
    public static bool IsProperty(ITypeSymbol? type) => IsToken(type, Property);

    /// <summary>Whether values of several JSON types fit into an object of the type, so that a whole request does.</summary>
    public static bool HoldsAnything(ITypeSymbol? type) =>
        !IsDictionary(type)
        || ((INamedTypeSymbol)type!).TypeArguments[1] is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic }
        || IsNode(((INamedTypeSymbol)type!).TypeArguments[1]);

    /// <summary>Whether a value of any type can be added to an object of the type in C#, or a node to a tree.</summary>
    public static bool TakesAnyObject(ITypeSymbol? type) =>
        !IsDictionary(type) || (HoldsAnything(type) && !IsNode(((INamedTypeSymbol)type!).TypeArguments[1]));

    private static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol
        {
            TypeArguments: [{ SpecialType: SpecialType.System_String }, _],
            ContainingNamespace: { Name: "Generic" or "Concurrent", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } },
        }
        && Dictionaries.Contains(type.MetadataName);

    private static bool IsToken(ITypeSymbol? type, string? name = null) =>
        type is { ContainingNamespace: { Name: "Linq", ContainingNamespace: { Name: "Json", ContainingNamespace.Name: "Newtonsoft" } } }
        && (name is null ? Tokens.Contains(type.Name) : type.Name == name);
}
