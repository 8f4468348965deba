using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests.Locals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>Finds the places that read a local, a field, a property or a parameter, or call a method.</summary>
internal static class VariableReads
{
    /// <summary>All that reads a variable, in the file of <paramref name="value"/>.</summary>
    public static IEnumerable<IOperation> Find(ISymbol variable, IOperation value, CancellationToken cancellation)
    {
        if (variable is ILocalSymbol local)
        {
            return LocalUsage.In(value.Root()).ReferencesTo(local);
        }

        SemanticModel? model = value.SemanticModel;
        return model is null
            ? Enumerable.Empty<IOperation>()
            : NameIndex.Find(variable, model.SyntaxTree, cancellation)
                .Where(location => IsInSight(variable, location))
                .Select(location => model.GetOperation(location, cancellation))
                .OfType<IOperation>()
                .Where(operation => SymbolEqualityComparer.Default.Equals(SymbolOf(operation), variable) && !IsWritten(operation));
    }

    /// <summary>Whether no other file can use a variable too.</summary>
    public static bool AreInOneFile(ISymbol variable) =>
        variable is ILocalSymbol or IParameterSymbol || variable.DeclaredAccessibility is Accessibility.Private or Accessibility.NotApplicable;

    /// <summary>Parameters of many methods have one name.</summary>
    private static bool IsInSight(ISymbol variable, SyntaxNode location) =>
        variable is not IParameterSymbol
        || variable.ContainingSymbol.DeclaringSyntaxReferences is not [var declaration]
        || declaration.Span.Contains(location.Span);

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IInvocationOperation call => call.TargetMethod.OriginalDefinition,
        _ => null,
    };

    private static bool IsWritten(IOperation reference) => reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;
}
