using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Locals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Values;

/// <summary>Reads lists that the code spells out entry by entry.</summary>
internal static class ListReader
{
    /// <summary>Whether an operation can make a list; asked first, because reading one takes a function.</summary>
    public static bool MayRead(IOperation operation) =>
        operation is ILocalReferenceOperation or IArrayCreationOperation or IObjectCreationOperation or IInvocationOperation
        || operation.Syntax is CollectionExpressionSyntax;

    /// <summary>The list that an operation makes; null if it makes none, or not entry by entry.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="read">Reads an entry.</param>
    public static FactValue? TryRead(IOperation operation, Func<IOperation, FactValue> read)
    {
        switch (operation)
        {
            case ILocalReferenceOperation reference when !IsScalar(reference.Type):
                return LocalList.TryRead(reference, made => made is ILocalReferenceOperation ? null : TryRead(made, read), read);
            case IArrayCreationOperation array:
                return ReadArray(array, read);
            case IObjectCreationOperation creation when IsCollection(creation.Type):
                bool isExact = creation.Arguments.All(argument => argument.Value.Type?.SpecialType == SpecialType.System_Int32);
                return ReadInitializer(creation.Initializer, creation, isExact, read);
            case IInvocationOperation { TargetMethod: { Name: "Empty", IsStatic: true, Parameters.IsEmpty: true } method }
                when method.ContainingType.Name is "Array" or "Enumerable":
                return FactValue.List(ImmutableArray<FactValue>.Empty, isExact: true, operation.Syntax.GetLocation());
            default:
                return operation.Syntax is CollectionExpressionSyntax expression ? ReadExpression(operation, expression, read) : null;
        }
    }

    /// <summary>The entries of a collection initializer, <c>{ "a", "b" }</c>.</summary>
    /// <param name="initializer">The initializer; null if there is none.</param>
    /// <param name="list">The operation of the whole list.</param>
    /// <param name="isExact">Whether only the initializer fills the list.</param>
    /// <param name="read">Reads an entry.</param>
    public static FactValue ReadInitializer(
        IObjectOrCollectionInitializerOperation? initializer, IOperation list, bool isExact, Func<IOperation, FactValue> read)
    {
        var entries = ImmutableArray.CreateBuilder<FactValue>();
        int? counted = isExact ? null : 0;
        foreach (IOperation entry in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (entry is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } add)
            {
                entries.Add(read(add.Arguments[0].Value));
            }
            else
            {
                isExact = false;
                counted ??= entries.Count;
            }
        }

        return FactValue.List(entries.ToImmutable(), isExact, list.Syntax.GetLocation(), counted);
    }

    private static FactValue? ReadArray(IArrayCreationOperation array, Func<IOperation, FactValue> read)
    {
        Location location = array.Syntax.GetLocation();
        if (array.Initializer is not null)
        {
            return FactValue.List(array.Initializer.ElementValues.Select(read).ToImmutableArray(), isExact: true, location);
        }

        bool isEmpty = array.DimensionSizes.Length == 1 && array.DimensionSizes[0].ConstantValue is { HasValue: true, Value: 0 };
        return isEmpty ? FactValue.List(ImmutableArray<FactValue>.Empty, isExact: true, location) : null;
    }

    /// <summary>Read by its syntax: the oldest supported host has no operation of its own for collection expressions.</summary>
    private static FactValue ReadExpression(IOperation operation, CollectionExpressionSyntax expression, Func<IOperation, FactValue> read)
    {
        var operations = new Dictionary<SyntaxNode, IOperation>();
        foreach (IOperation descendant in operation.Descendants())
        {
            if (!operations.ContainsKey(descendant.Syntax))
            {
                operations.Add(descendant.Syntax, descendant);
            }
        }

        var entries = ImmutableArray.CreateBuilder<FactValue>();
        bool isExact = true;
        int? counted = null;
        foreach (CollectionElementSyntax element in expression.Elements)
        {
            if (element is ExpressionElementSyntax { Expression: var value })
            {
                entries.Add(operations.TryGetValue(WithoutMarks(value), out IOperation? entry) ? read(entry) : FactValue.Unknown);
            }
            else
            {
                // [.. ids]
                isExact = false;
                counted ??= entries.Count;
            }
        }

        return FactValue.List(entries.ToImmutable(), isExact, expression.GetLocation(), counted);
    }

    /// <summary><c>("a")</c> and <c>null!</c> have the operation of what is inside.</summary>
    private static ExpressionSyntax WithoutMarks(ExpressionSyntax value)
    {
        while (true)
        {
            switch (value)
            {
                case ParenthesizedExpressionSyntax { Expression: var inner }:
                    value = inner;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var operand }:
                    value = operand;
                    break;
                default:
                    return value;
            }
        }
    }

    private static bool IsScalar(ITypeSymbol? type) => type is { IsValueType: true } or { SpecialType: SpecialType.System_String };

    private static bool IsCollection(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 }
        && type.AllInterfaces.Any(contract => contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_ICollection_T);
}
