using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.Completion.Targets;

/// <summary>Reads what code says of an object: the names of its fields as on the wire, and the texts that are certain.</summary>
internal sealed class EnclosingObjectReader(SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>An object that is made here.</summary>
    public EnclosingObject Read(ExpressionSyntax made, string? name)
    {
        var level = new EnclosingObject { Name = name };
        Add(level, made);
        return level;
    }

    /// <summary>An object that a variable holds: what makes it, and what the same block sets on it.</summary>
    public EnclosingObject ReadVariable(ExpressionSyntax variable)
    {
        var level = new EnclosingObject();
        if (model.GetSymbolInfo(variable, cancellationToken).Symbol is ILocalSymbol local
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var made })
        {
            Add(level, made);
        }

        string text = variable.ToString();
        SyntaxNode? block = variable.FirstAncestorOrSelf<BlockSyntax>() ?? (SyntaxNode?)variable.FirstAncestorOrSelf<CompilationUnitSyntax>();
        foreach (AssignmentExpressionSyntax assignment in block?.DescendantNodes().OfType<AssignmentExpressionSyntax>() ?? [])
        {
            if (assignment.Left is MemberAccessExpressionSyntax { Name: var name } access && access.Expression.ToString() == text)
            {
                level.Add(Wire(name.Identifier.ValueText), TextOf(assignment.Right));
            }
        }

        return level;
    }

    /// <summary>The text that an expression certainly has; null if there is none.</summary>
    public string? TextOf(ExpressionSyntax expression) =>
        model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string text } ? text : null;

    /// <summary>The field that the left of an assignment in an initializer names.</summary>
    public string? NameOf(ExpressionSyntax left) => left switch
    {
        IdentifierNameSyntax name => Wire(name.Identifier.ValueText),
        ImplicitElementAccessSyntax element => KeyOf(element.ArgumentList),
        _ => null,
    };

    public string? KeyOf(BracketedArgumentListSyntax key) => key.Arguments.Count == 1 ? TextOf(key.Arguments[0].Expression) : null;

    public static string? NameOf(AnonymousObjectMemberDeclaratorSyntax member) => (member.NameEquals?.Name ?? member.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        var expression => expression as SimpleNameSyntax,
    }) is { } name ? Wire(name.Identifier.ValueText) : null;

    /// <summary>The object whose initializer contains another object, and the field there; null if there is none.</summary>
    public static ExpressionSyntax? Around(ExpressionSyntax made, out string? field)
    {
        field = null;
        switch (made.Parent)
        {
            case AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax around } member:
                field = NameOf(member);
                return around;
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax around } }:
                field = Wire(name.Identifier.ValueText);
                return around;
            default:
                return null;
        }
    }

    private static string Wire(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    private void Add(EnclosingObject level, ExpressionSyntax made)
    {
        switch (made)
        {
            case AnonymousObjectCreationExpressionSyntax anonymous:
                foreach (AnonymousObjectMemberDeclaratorSyntax member in anonymous.Initializers)
                {
                    Add(level, NameOf(member), member.Expression);
                }

                break;
            case BaseObjectCreationExpressionSyntax { Initializer: { } initializer }:
                foreach (AssignmentExpressionSyntax assignment in initializer.Expressions.OfType<AssignmentExpressionSyntax>())
                {
                    Add(level, NameOf(assignment.Left), assignment.Right);
                }

                break;
        }
    }

    private void Add(EnclosingObject level, string? name, ExpressionSyntax value)
    {
        if (name is not null)
        {
            level.Add(name, TextOf(value));
        }
    }
}
