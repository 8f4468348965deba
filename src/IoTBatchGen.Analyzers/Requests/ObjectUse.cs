using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>What one use of a request's object does to it.</summary>
internal enum ObjectUseKind
{
    /// <summary>Sets the field at the path.</summary>
    Write,

    /// <summary>Does something to the list, or the paras, at the path.</summary>
    ListChange,

    /// <summary>Hands the object on as finished: to <c>CreateAsync</c>, <c>AsTask</c>, <c>Param =</c>, or to nobody.</summary>
    Complete,

    /// <summary>Hands the object to code that may still change it: an argument, a lambda, another variable.</summary>
    EscapeToCode,

    /// <summary>Hands the object out: returned, or stored.</summary>
    EscapeOut,
}

/// <summary>One use of a request's object.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Path">The fields that lead from the object to what is used, by their names on the wire.</param>
/// <param name="Operation">The use itself.</param>
/// <param name="Value">What is written, where the code says it.</param>
internal sealed record ObjectUse(ObjectUseKind Kind, ImmutableArray<string> Path, IOperation Operation, IOperation? Value = null)
{
    public int Position => Operation.Syntax.SpanStart;
}
