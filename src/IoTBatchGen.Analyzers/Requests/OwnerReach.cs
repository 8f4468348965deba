using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>Whether an object that became the <c>Param</c> or <c>Command</c> of one that cannot be followed may yet be filled through that one.</summary>
internal static class OwnerReach
{
    /// <param name="target">The property that the object was assigned to.</param>
    /// <param name="assignment">The assignment.</param>
    public static bool MayComplete(IPropertyReferenceOperation target, ISimpleAssignmentOperation assignment)
    {
        ISymbol? owner = SymbolOf(target.Instance);

        // What a field or a property holds, any code may fill.
        return owner is not (ILocalSymbol or IParameterSymbol)
            || Locals.RootOf(assignment).DescendantsAndSelf()
                .Where(operation => operation.Syntax.SpanStart > assignment.Syntax.Span.End)
                .Any(operation => IsReachedAgain(operation, target, owner) || IsHandedOn(operation, owner));
    }

    /// <summary><c>task.Param.Type = …</c></summary>
    private static bool IsReachedAgain(IOperation operation, IPropertyReferenceOperation target, ISymbol owner) =>
        operation is IPropertyReferenceOperation property
        && SymbolEqualityComparer.Default.Equals(property.Property, target.Property)
        && SymbolEqualityComparer.Default.Equals(SymbolOf(property.Instance), owner)
        && !(property.Parent is ISimpleAssignmentOperation again && again.Target == property);

    /// <summary><c>Fill(task)</c>, but for <c>client.CreateAsync(task)</c>.</summary>
    private static bool IsHandedOn(IOperation operation, ISymbol owner) =>
        operation is IArgumentOperation { Parent: not IInvocationOperation { TargetMethod.Name: "CreateAsync" } } argument
        && SymbolEqualityComparer.Default.Equals(SymbolOf(argument.Value), owner);

    private static ISymbol? SymbolOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IConversionOperation conversion => SymbolOf(conversion.Operand),
        _ => null,
    };
}
