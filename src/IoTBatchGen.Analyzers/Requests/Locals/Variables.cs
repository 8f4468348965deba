using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Locals;

/// <summary>What holds a value between the statements of a body.</summary>
internal static class Variables
{
    /// <summary>The local, the parameter or the field of the body's own object that an expression names; null for any other expression.</summary>
    public static ISymbol? Find(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } field => field.Field,
        _ => null,
    };

    /// <summary>The lambda or local function that declares a variable; null if the body itself or its type does.</summary>
    public static ISymbol? FunctionOf(ISymbol variable) =>
        variable is not IFieldSymbol && variable.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } function
            ? function
            : null;
}
