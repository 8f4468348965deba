using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>The types of <c>System.Text.Json.Nodes</c>, in which code states paras.</summary>
internal static class JsonNodes
{
    public const string Object = "JsonObject";
    public const string Array = "JsonArray";
    public const string Value = "JsonValue";
    private const string Node = "JsonNode";

    /// <summary>Whether a type is the one of that name.</summary>
    public static bool Is(ITypeSymbol? type, string name) =>
        type is not null
        && type.Name == name
        && type.ContainingNamespace is
        {
            Name: "Nodes",
            ContainingNamespace: { Name: "Json", ContainingNamespace: { Name: "Text", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } },
        };

    /// <summary>Whether a type is one of them.</summary>
    public static bool IsAny(ITypeSymbol? type) => Is(type, Node) || Is(type, Value) || Is(type, Object) || Is(type, Array);
}
