using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.Analyzers.Requests;

/// <summary>What a static readonly field of the same compilation was initialised with.</summary>
internal static class StaticFields
{
    /// <summary>The field's only value; null if its declaration has none, or if a static constructor may set another.</summary>
    /// <param name="field">The field.</param>
    /// <param name="reference">Where it is read.</param>
    public static IOperation? OnlyValueOf(IFieldSymbol field, IOperation reference)
    {
        if (!field.IsStatic
            || !field.IsReadOnly
            || reference.SemanticModel is not { } model
            || field.DeclaringSyntaxReferences is not [var declaration]
            || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: var value }
            || field.ContainingType.StaticConstructors.Any(constructor => Names(constructor, field.Name)))
        {
            return null;
        }

        return ModelOf(value.SyntaxTree, model).GetOperation(value);
    }

    /// <summary>Whether a static constructor's code has the name; what it does with it is not looked into.</summary>
    private static bool Names(IMethodSymbol constructor, string name) => constructor.DeclaringSyntaxReferences
        .SelectMany(reference => reference.GetSyntax().DescendantNodes())
        .Any(node => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name);

    public static SemanticModel ModelOf(SyntaxTree tree, SemanticModel model) =>
#pragma warning disable RS1030 // the field may be in another file, which the analysis of this file does not include
        tree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
