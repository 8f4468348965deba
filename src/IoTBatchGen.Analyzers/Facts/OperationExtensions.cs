using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>Ways through the compiler's operations.</summary>
internal static class OperationExtensions
{
    /// <summary>The outermost operation around one: a method's whole body, with its lambdas.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is not null)
        {
            operation = operation.Parent;
        }

        return operation;
    }

    /// <summary>The operand under conversions; the operation itself if it is not a conversion.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="isPassed">Which conversions to pass; null for all.</param>
    public static IOperation WalkDownConversions(this IOperation operation, Func<IConversionOperation, bool>? isPassed = null)
    {
        while (operation is IConversionOperation conversion && (isPassed is null || isPassed(conversion)))
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>The outermost of the conversions around an operation; the operation itself where there are none.</summary>
    /// <inheritdoc cref="WalkDownConversions"/>
    public static IOperation WalkUpConversions(this IOperation operation, Func<IConversionOperation, bool>? isPassed = null)
    {
        while (operation.Parent is IConversionOperation conversion && (isPassed is null || isPassed(conversion)))
        {
            operation = conversion;
        }

        return operation;
    }

    /// <summary>The lambda or local function around an operation; null for the body itself.</summary>
    public static IOperation? EnclosingFunction(this IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return around;
            }
        }

        return null;
    }

    /// <summary>The symbol of the lambda or local function around an operation; null for the body itself.</summary>
    public static ISymbol? EnclosingFunctionSymbol(this IOperation operation) => operation.EnclosingFunction() switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation local => local.Symbol,
        _ => null,
    };

    /// <summary>The enclosing block of an operation that runs as a whole or not at all.</summary>
    public static IOperation? EnclosingBlock(this IOperation operation)
    {
        IOperation? at = operation;
        return NextBlock(ref at);
    }

    /// <summary>The blocks around an operation within its lambda or method, the innermost first; an arm of a condition is a block too.</summary>
    public static IEnumerable<IOperation> EnclosingBlocks(this IOperation operation)
    {
        IOperation? at = operation;
        while (NextBlock(ref at) is { } block)
        {
            yield return block;
        }
    }

    /// <summary>Whether an operation always runs after an earlier one, as far as blocks show.</summary>
    public static bool IsReachedFrom(this IOperation later, IOperation earlier)
    {
        IOperation? block = later.EnclosingBlock();

        // Asked of many pairs: without an iterator.
        IOperation? at = earlier;
        while (NextBlock(ref at) is { } around)
        {
            if (around == block)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The next block around an operation; null if there is none.</summary>
    /// <param name="at">The operation; then where to look further.</param>
    private static IOperation? NextBlock(ref IOperation? at)
    {
        while (at?.Parent is { } around)
        {
            IOperation child = at;
            at = around;
            switch (around)
            {
                case IConditionalOperation conditional when child != conditional.Condition:
                case ISwitchExpressionArmOperation arm when child == arm.Value:
                    return child;
                case IBlockOperation or ILoopOperation or ISwitchCaseOperation:
                    return around;
                case IAnonymousFunctionOperation:
                    at = null;
                    return around;
            }
        }

        return null;
    }
}
