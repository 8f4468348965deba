using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Trees;

/// <summary>The library calls that write an object as JSON without changing it, recognized by their names.</summary>
internal static class Serializers
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        "PostAsJsonAsync",
        "PutAsJsonAsync",
        "PatchAsJsonAsync",
        "PostJsonAsync",
        "PutJsonAsync",
        "AddJsonBody",
        "FromObject");

    /// <summary>Whether an argument is written as JSON and nothing else happens to it.</summary>
    public static bool Writes(IArgumentOperation argument)
    {
        IMethodSymbol? method = argument.Parent is IInvocationOperation call ? call.TargetMethod : null;

        // What the project's own methods do is in their code.
        return method is { DeclaringSyntaxReferences.IsEmpty: true }
            && (Names.Contains(method.Name)
                || method.Name.StartsWith("Serialize", StringComparison.Ordinal)
                || method is { Name: "Create", ContainingType.Name: "JsonContent" });
    }

    /// <summary>What a tree is made from, as in <c>JObject.FromObject(new { … })</c> and <c>JsonValue.Create(5)</c>; null for any other call.</summary>
    public static IOperation? SourceOf(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        bool isSource = method switch
        {
            { Name: "FromObject", IsStatic: true } => KeyedTypes.IsNode(method.ContainingType),
            { Name: "Create", IsStatic: true } => JsonNodes.Is(method.ContainingType, JsonNodes.Value),
            { Name: "SerializeToNode" or "SerializeToElement" } => method.DeclaringSyntaxReferences.IsEmpty,
            _ => false,
        };
        return isSource && call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is { } first
            && call.Arguments.All(argument => argument == first || argument.Parameter?.Name is "options" or "jsonSerializer" or "inputType" or "jsonTypeInfo")
                ? first.Value
                : null;
    }
}
