using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>What one body of code does with a local.</summary>
internal static class Locals
{
    /// <summary>The outermost operation around <paramref name="operation"/>: a method's whole body, with its lambdas.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent != null)
        {
            operation = operation.Parent;
        }

        return operation;
    }

    /// <summary>The one value that a local ever gets; null where it gets none or several, or its address is taken.</summary>
    public static IOperation? OnlyValueOf(ILocalSymbol local, IOperation root) => BodyLocals.Of(root).OnlyValueOf(local);

    /// <summary>Every reference to a local that reads it.</summary>
    public static IEnumerable<IOperation> ReferencesTo(ILocalSymbol local, IOperation root) => BodyLocals.Of(root).ReferencesTo(local);

    /// <summary>The symbol of the lambda or local function around an operation; null for the body itself.</summary>
    public static ISymbol? FunctionSymbolAround(IOperation operation) => FunctionAround(operation) switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation local => local.Symbol,
        _ => null,
    };

    /// <summary>The block of statements around an operation, as far as it is run or not as a whole.</summary>
    public static IOperation? BlockAround(IOperation operation) => BlocksAround(operation).FirstOrDefault();

    /// <summary>The blocks around an operation within its lambda or method, the innermost first; an arm of a condition is a block too.</summary>
    public static IEnumerable<IOperation> BlocksAround(IOperation operation)
    {
        IOperation child = operation;
        for (IOperation? around = operation.Parent; around != null; child = around, around = around.Parent)
        {
            switch (around)
            {
                case IConditionalOperation conditional when child != conditional.Condition:
                case ISwitchExpressionArmOperation arm when child == arm.Value:
                    yield return child;
                    break;
                case IBlockOperation or ILoopOperation or ISwitchCaseOperation:
                    yield return around;
                    break;
                case IAnonymousFunctionOperation:
                    yield return around;
                    yield break;
            }
        }
    }

    /// <summary>Whether <paramref name="later"/> runs whenever <paramref name="earlier"/> has run, as far as blocks tell.</summary>
    public static bool IsReachedFrom(IOperation later, IOperation earlier) =>
        BlockAround(later) is not { } block || BlocksAround(earlier).Contains(block);

    /// <summary>The lambda or local function around an operation; null for the body itself.</summary>
    public static IOperation? FunctionAround(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around != null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return around;
            }
        }

        return null;
    }
}
