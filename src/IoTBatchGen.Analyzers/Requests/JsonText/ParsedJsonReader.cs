using System;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Json;
using IoTBatchGen.Analyzers.Requests.Destinations;
using IoTBatchGen.Analyzers.Requests.Locals;
using IoTBatchGen.Analyzers.Requests.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.JsonText;

/// <summary>Reads a part of a request that is given as JSON text and parsed in place, as in <c>paras = JsonNode.Parse("{…}")</c>.</summary>
internal sealed class ParsedJsonReader
{
    private readonly ValueReader _values;
    private readonly PieceReader _pieces;

    public ParsedJsonReader(ValueReader values)
    {
        _values = values;
        _pieces = new PieceReader(values);
    }

    /// <summary>The object that the text states; null if the value is not parsed in place, or its text is not JSON of an object.</summary>
    /// <param name="value">The value.</param>
    /// <param name="shape">What the object is.</param>
    public FactValue? TryRead(IOperation value, ObjectKind shape)
    {
        IOperation given = Inner(value);
        if (given is ILocalReferenceOperation reference)
        {
            IOperation root = reference.Root();

            // Another use could change it.
            given = LocalUsage.In(root).OnlyValueOf(reference.Local) is { } only && LocalUsage.In(root).ReferencesTo(reference.Local).Count == 1 ? Inner(only) : given;
        }

        return TextOf(given) is { } expression
            && _pieces.Read(Literal(expression)) is { } text
            && StrictJsonParser.ReadObject(text.ToString()) is { } node
                ? FactValue.Object(new JsonFacts(text, _values, new Destination()).ReadObject(node, shape))
                : null;
    }

    /// <summary>The text that is parsed to a tree, which is written as it was read.</summary>
    private static IOperation? TextOf(IOperation parsed)
    {
        switch (parsed)
        {
            case IInvocationOperation { TargetMethod.Name: "Parse" or "Deserialize" or "DeserializeObject", Arguments: [var text, ..] } call
                when IsTree(call.Type) && (text.Value.Type?.SpecialType == SpecialType.System_String || Inner(text.Value) is IUtf8StringOperation):
                return Inner(text.Value);
            case IObjectCreationOperation { Type.Name: "JRaw", Arguments: [var text] }:
                return Inner(text.Value);
            default:
                return null;
        }
    }

    private static bool IsTree(ITypeSymbol? type) =>
        type is { Name: "JsonNode" or "JsonObject" or "JsonDocument" or "JsonElement" or "JObject" or "JToken" or "Dictionary" } or { SpecialType: SpecialType.System_Object }
        || type?.TypeKind == TypeKind.Dynamic;

    /// <summary>Without conversions, and what gives the same tree in another type.</summary>
    private static IOperation Inner(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { ConstantValue.HasValue: false } conversion:
                    value = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    value = parenthesized.Operand;
                    break;
                case IInvocationOperation { Instance: { } instance, TargetMethod.Name: "AsObject" or "Clone" or "DeepClone" }:
                    value = instance;
                    break;
                case IPropertyReferenceOperation { Instance: { } instance, Property.Name: "RootElement" }:
                    value = instance;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>For a constant of this file that is used only here, the literal itself, so that errors are reported at their characters.</summary>
    private static IOperation Literal(IOperation text)
    {
        ISymbol? constant = text switch
        {
            ILocalReferenceOperation { Local.IsConst: true } local => local.Local,
            IFieldReferenceOperation { Field.IsConst: true } field => field.Field,
            _ => null,
        };
        return constant?.DeclaringSyntaxReferences is [var declaration]
            && declaration.SyntaxTree == text.Syntax.SyntaxTree
            && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value }
            && text.SemanticModel?.GetOperation(value) is { } literal
            && NameIndex.Find(constant, declaration.SyntaxTree, default).Take(2).Count() == 1
                ? literal
                : text;
    }
}
