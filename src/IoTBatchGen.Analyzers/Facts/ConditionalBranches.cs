using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Facts;

/// <summary>Expressions that give one of several values: <c>a ? b : c</c>, <c>a switch { … }</c>.</summary>
internal static class ConditionalBranches
{
    /// <summary>The possible results of such an expression.</summary>
    /// <param name="operation">The expression.</param>
    /// <param name="read">Reads an arm.</param>
    public static FactValue Read(IOperation operation, Func<IOperation, FactValue> read) => operation switch
    {
        IConditionalOperation { WhenFalse: { } whenFalse } conditional =>
            FactValue.OneOf(ImmutableArray.Create(read(conditional.WhenTrue), read(whenFalse))),
        ISwitchExpressionOperation @switch => FactValue.OneOf(@switch.Arms.Select(arm => read(arm.Value)).ToImmutableArray()),
        _ => FactValue.Unknown,
    };
}
