using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Locals;

/// <summary>What one use of a list does to it.</summary>
internal enum ListUseKind
{
    /// <summary>Looks at it.</summary>
    Read,

    /// <summary>Adds entries: <c>Add</c>, <c>AddRange</c>, <c>Insert</c>.</summary>
    Growth,

    /// <summary>May do anything to it.</summary>
    Change,
}

/// <summary>Determines what code does with a list.</summary>
internal static class ListUses
{
    /// <summary>What the expression around a list does with it.</summary>
    public static ListUseKind Read(IOperation list)
    {
        IOperation current = list;
        while (current.Parent is IConversionOperation or IParenthesizedOperation)
        {
            current = current.Parent;
        }

        switch (current.Parent)
        {
            case IInvocationOperation call when call.Instance == current:
                return GrowthOf(call) is not null ? ListUseKind.Growth
                    : call.TargetMethod.Name is "Contains" or "IndexOf" or "LastIndexOf" or "CopyTo" or "ToArray" or "GetEnumerator" or "Exists"
                        or "Find" or "FindIndex" or "TrueForAll" or "BinarySearch" or "AsReadOnly" or "ToString" or "Equals" or "GetHashCode" or "GetType"
                    ? ListUseKind.Read
                    : ListUseKind.Change;
            case IPropertyReferenceOperation property when property.Instance == current:
                return IsTarget(property) ? ListUseKind.Change : ListUseKind.Read;
            case IArrayElementReferenceOperation element when element.ArrayReference == current:
                return IsTarget(element) ? ListUseKind.Change : ListUseKind.Read;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: { Name: "Enumerable" or "String" } } } }:
            case IForEachLoopOperation or INameOfOperation or IBinaryOperation:
            case IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation }:
                return ListUseKind.Read;
            default:
                return ListUseKind.Change;
        }
    }

    /// <summary>The argument whose entries a call adds, and whether it is a sequence of them; null for any other call.</summary>
    public static (IOperation Added, bool IsSequence)? GrowthOf(IInvocationOperation call) => (call.TargetMethod.Name, call.Arguments) switch
    {
        ("Add", [var entry]) => (entry.Value, false),
        ("Insert", [_, var entry]) => (entry.Value, false),
        ("AddRange", [var entries]) => (entries.Value, true),
        ("InsertRange", [_, var entries]) => (entries.Value, true),
        _ => null,
    };

    private static bool IsTarget(IOperation element) => element.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == element,
        IIncrementOrDecrementOperation or ITupleOperation => true,
        IArgumentOperation { Parameter.RefKind: not RefKind.None } => true,
        _ => false,
    };
}
