using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.Completion.Targets;

/// <summary>Finds out what a literal is for in C# that states a request with the contract types or with anonymous objects.</summary>
internal sealed class CSharpTargets(SemanticModel model, KnownTypes symbols, CancellationToken cancellationToken)
{
    private readonly EnclosingObjectReader _levels = new(model, cancellationToken);

    public CompletionTarget? Of(ExpressionSyntax literal)
    {
        ExpressionSyntax value = literal;
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax)
        {
            value = (ExpressionSyntax)value.Parent;
        }

        switch (value.Parent)
        {
            case AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax made } member:
                return Inside(made, EnclosingObjectReader.NameOf(member));

            case AssignmentExpressionSyntax { Left: var left, Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax made } } assignment
                when assignment.Right == value:
                return Inside(made, _levels.NameOf(left));

            case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } assignment when assignment.Right == value:
                return OfProperty(access);

            case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } assignment when assignment.Right == value:
                return OfParas(element.Expression, _levels.KeyOf(element.ArgumentList));

            case ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax element } }:
                return OfParas(element.Expression, null);

            case ArgumentSyntax
            {
                Parent: BracketedArgumentListSyntax
                {
                    Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax made } } },
                },
            }:
                return Inside(made, null);

            case InitializerExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax made } } pair
                when pair.IsKind(SyntaxKind.ComplexElementInitializerExpression) && pair.Expressions.Count <= 2:
                return Inside(made, pair.Expressions[0] == value ? null : _levels.TextOf(pair.Expressions[0]));

            case ArgumentSyntax argument:
                return OfArgument(argument);

            default:
                return null;
        }
    }

    /// <summary>In the initializer of an object, with the objects around it as far as the code spells them out here.</summary>
    private CompletionTarget? Inside(ExpressionSyntax made, string? field)
    {
        List<EnclosingObject> levels = [];
        ExpressionSyntax outermost = made;
        for (ExpressionSyntax? current = made; current is not null;)
        {
            outermost = current;
            ExpressionSyntax? around = EnclosingObjectReader.Around(current, out string? name);
            (MemberAccessExpressionSyntax Access, string Field)? owner = around is null ? AssignedTo(current) : null;
            levels.Insert(0, _levels.Read(current, owner?.Field ?? name));
            if (owner is { Access.Expression: var variable })
            {
                levels.Insert(0, _levels.ReadVariable(variable));
                outermost = variable;
            }

            current = around;
        }

        ObjectKind? shape = outermost is AnonymousObjectCreationExpressionSyntax
            ? Shapes.With(levels[0].Names)
            : symbols.ShapeOf(model.GetTypeInfo(outermost, cancellationToken).Type);
        return field is null && made is AnonymousObjectCreationExpressionSyntax ? null : CompletionTarget.Find(shape, levels, field);
    }

    /// <summary><c>raw.Paras = new JsonObject { … }</c>: the property of a contract object that an object is made for; null if there is none.</summary>
    private (MemberAccessExpressionSyntax Access, string Field)? AssignedTo(ExpressionSyntax made) =>
        made.Parent is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax access } assignment && assignment.Right == made
        && model.GetSymbolInfo(access, cancellationToken).Symbol is IPropertySymbol property && symbols.ShapeOf(property.ContainingType) is not null
            ? (access, ContractMembers.FieldOf(property))
            : null;

    /// <summary><c>raw.Method = "…"</c>.</summary>
    private CompletionTarget? OfProperty(MemberAccessExpressionSyntax access) =>
        model.GetSymbolInfo(access, cancellationToken).Symbol is IPropertySymbol property && symbols.ShapeOf(property.ContainingType) is { } shape
            ? new CompletionTarget(shape, ContractMembers.FieldOf(property), [_levels.ReadVariable(access.Expression)])
            : null;

    /// <summary><c>raw.Paras["…"]</c>.</summary>
    private CompletionTarget? OfParas(ExpressionSyntax paras, string? field)
    {
        while (paras is PostfixUnaryExpressionSyntax forgiven)
        {
            paras = forgiven.Operand;
        }

        return paras is MemberAccessExpressionSyntax access
                && model.GetSymbolInfo(access, cancellationToken).Symbol is IPropertySymbol property
                && symbols.ShapeOf(property.ContainingType) == ObjectKind.Command
                && ContractMembers.FieldOf(property) == WireNames.Paras
            ? new CompletionTarget(ObjectKind.Paras, field, [_levels.ReadVariable(access.Expression), new EnclosingObject { Name = WireNames.Paras }])
            : null;
    }

    /// <summary><c>ToDeviceType("…", "…", "…")</c>. While it is typed a call may fit no overload yet.</summary>
    private CompletionTarget? OfArgument(ArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not InvocationExpressionSyntax call)
        {
            return null;
        }

        SymbolInfo info = model.GetSymbolInfo(call, cancellationToken);
        IMethodSymbol? method = info.Symbol as IMethodSymbol
            ?? info.CandidateSymbols.OfType<IMethodSymbol>().OrderByDescending(found => found.Parameters.Length).FirstOrDefault();
        if (method is null || symbols.ShapeOf(method.ContainingType) is null)
        {
            return null;
        }

        var level = new EnclosingObject();
        ObjectKind? shape = null;
        string? field = null;
        for (int i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            ArgumentSyntax other = call.ArgumentList.Arguments[i];
            IParameterSymbol? parameter = other.NameColon is { } named
                ? method.Parameters.FirstOrDefault(found => found.Name == named.Name.Identifier.ValueText)
                : method.Parameters.ElementAtOrDefault(i);
            if (parameter is null || !ContractMembers.TryGetField(parameter, out (ObjectKind Kind, string Field) sets))
            {
                continue;
            }

            if (other == argument)
            {
                (shape, field) = (sets.Kind, sets.Field);
            }
            else
            {
                level.Add(sets.Field, _levels.TextOf(other.Expression));
            }
        }

        return shape is { } found ? new CompletionTarget(found, field, [level]) : null;
    }
}
