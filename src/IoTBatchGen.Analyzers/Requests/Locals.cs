using System.Collections.Generic;
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
