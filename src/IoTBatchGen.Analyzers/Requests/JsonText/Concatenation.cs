using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.JsonText;

/// <summary>Calls of <c>string.Concat</c>, which join texts as <c>+</c> does.</summary>
internal static class Concatenation
{
    /// <summary>What a call joins, in text order; null if it is another call, or joins a sequence.</summary>
    public static ImmutableArray<IOperation>? Operands(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: nameof(string.Concat), ContainingType.SpecialType: SpecialType.System_String })
        {
            return null;
        }

        if (call.Arguments is [{ ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } entries } }])
        {
            return entries.ElementValues;
        }

        bool isInOrder = call.Arguments
            .Select((argument, index) => argument.Parameter is { } parameter && parameter.Ordinal == index && IsSingle(parameter.Type))
            .All(isSingle => isSingle);
        return isInOrder ? call.Arguments.Select(argument => argument.Value).ToImmutableArray() : null;
    }

    /// <summary>Whether an expression is one of those that a call joins.</summary>
    public static bool IsOperand(IOperation expression) => expression.Parent switch
    {
        IArgumentOperation { Parent: IInvocationOperation call } => Operands(call) is not null,
        IArrayInitializerOperation { Parent: IArrayCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } } =>
            Operands(call) is not null,
        _ => false,
    };

    private static bool IsSingle(ITypeSymbol type) => type.SpecialType is SpecialType.System_String or SpecialType.System_Object;
}
