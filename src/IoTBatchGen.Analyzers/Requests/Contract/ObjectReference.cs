using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Contract;

/// <summary>What one use of a request's object does to it.</summary>
internal enum ObjectUseKind
{
    /// <summary>Sets the field at the path.</summary>
    Write,

    /// <summary>Does something to the list, or the paras, at the path.</summary>
    ListChange,

    /// <summary>Passes the finished object to <c>CreateAsync</c>, <c>AsTask</c> or <c>Param =</c>, or discards it.</summary>
    Complete,

    /// <summary>Hands the object to code that may still change it: an argument, another variable.</summary>
    EscapeToCode,

    /// <summary>Hands the object out: returned, or stored.</summary>
    EscapeOut,
}

/// <summary>One use of a request's object.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Path">The fields that lead from the object to what is used, a <see cref="FieldPath"/>.</param>
/// <param name="Operation">The use itself.</param>
/// <param name="Value">What is written, where the code says it.</param>
/// <param name="Function">The lambda or local function around it; null for the body itself.</param>
internal sealed record ObjectReference(ObjectUseKind Kind, string Path, IOperation Operation, IOperation? Value = null, ISymbol? Function = null)
{
    /// <summary>Where it is done with: of two uses in one function the one that ends first comes first.</summary>
    public int Position => Operation.Syntax.Span.End;

    /// <summary>Whether the object is used unchanged: sent or discarded.</summary>
    public bool IsFinal => Kind == ObjectUseKind.Complete
        && Operation is IArgumentOperation or IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };

    /// <summary>Whether it lets the object out of sight.</summary>
    public bool IsEscape => Kind is ObjectUseKind.EscapeToCode or ObjectUseKind.EscapeOut;
}
