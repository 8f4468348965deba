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
    public static IOperation? OnlyValueOf(ILocalSymbol local, IOperation root)
    {
        IOperation? only = null;
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            IOperation? value = operation switch
            {
                IVariableDeclaratorOperation declarator when Same(declarator.Symbol, local) => declarator.GetVariableInitializer()?.Value,
                ISimpleAssignmentOperation assignment when IsReference(assignment.Target, local) => assignment.Value,
                _ => null,
            };

            if (value != null)
            {
                if (only != null)
                {
                    return null;
                }

                only = value;
            }
            else if (IsReference(operation, local) && IsWrittenOtherwise(operation))
            {
                return null;
            }
        }

        return only;
    }

    /// <summary>Every reference to a local that reads it.</summary>
    public static IEnumerable<IOperation> ReferencesTo(ILocalSymbol local, IOperation root) =>
        root.DescendantsAndSelf().Where(operation => IsReference(operation, local)
            && !(operation.Parent is ISimpleAssignmentOperation assignment && assignment.Target == operation));

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

    private static bool IsReference(IOperation operation, ILocalSymbol local) =>
        operation is ILocalReferenceOperation reference && Same(reference.Local, local);

    private static bool Same(ILocalSymbol one, ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);

    private static bool IsWrittenOtherwise(IOperation reference) => reference.Parent switch
    {
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IIncrementOrDecrementOperation => true,
        ICompoundAssignmentOperation compound => compound.Target == reference,
        ICoalesceAssignmentOperation coalesce => coalesce.Target == reference,
        ITupleOperation => true,
        IAddressOfOperation => true,
        IVariableInitializerOperation => reference.Parent.Parent is IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None },
        IDeclarationExpressionOperation => true,
        _ => false,
    };
}
