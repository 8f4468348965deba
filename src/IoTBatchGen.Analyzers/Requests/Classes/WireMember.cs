using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.Analyzers.Requests.Classes;

/// <summary>A member of a class of the application, by the name that it has on the wire.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Symbol">The property or field.</param>
internal sealed record WireMember(string Name, ISymbol Symbol)
{
    public ITypeSymbol Type => Symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)Symbol).Type;

    /// <summary>The value in its declaration; null if none is visible.</summary>
    public ExpressionSyntax? Initial { get; init; }

    /// <summary>Whether a converter writes it, in a form of its own.</summary>
    public bool IsConverted { get; init; }

    /// <summary>Whether it is null as long as no code sets it.</summary>
    public bool IsNullUnlessSet { get; init; }
}
