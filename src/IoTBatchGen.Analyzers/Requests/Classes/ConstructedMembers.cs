using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.Analyzers.Requests.Classes;

/// <summary>Which members a constructor sets to its parameters, and whether it sets no other.</summary>
internal static class ConstructedMembers
{
    /// <summary>The member that a parameter becomes; null if that is not plain.</summary>
    public static ISymbol? Read(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol constructor)
        {
            return null;
        }

        INamedTypeSymbol type = constructor.ContainingType;
        SyntaxNode? declaration = DeclarationOf(constructor);
        string? member = declaration switch
        {
            ConstructorDeclarationSyntax written => MemberSetTo(parameter.Name, written),
            RecordDeclarationSyntax => parameter.Name,
            TypeDeclarationSyntax primary => MemberInitializedTo(parameter.Name, primary),
            null when type.IsRecord => parameter.Name,
            _ => null,
        };
        return member is null ? null : type.GetMembers(member).FirstOrDefault(found => found is IPropertySymbol or IFieldSymbol);
    }

    /// <summary>Whether a constructor does nothing that is not plain: members which no parameter becomes keep what they are declared with.</summary>
    public static bool IsPlain(IMethodSymbol constructor)
    {
        bool isPlain = DeclarationOf(constructor) switch
        {
            ConstructorDeclarationSyntax written => written.Initializer is null && Assignments(written) is { } assignments
                && assignments.All(assignment => assignment.Right is IdentifierNameSyntax),
            TypeDeclarationSyntax => true,
            _ => constructor.IsImplicitlyDeclared && !constructor.ContainingType.DeclaringSyntaxReferences.IsEmpty,
        };
        return isPlain && HasPlainBase(constructor.ContainingType);
    }

    private static bool HasPlainBase(INamedTypeSymbol type) =>
        type.BaseType is null or { SpecialType: not SpecialType.None }
        || (type.BaseType.InstanceConstructors.FirstOrDefault(inherited => inherited.Parameters.IsEmpty) is { } inherited && IsPlain(inherited));

    private static SyntaxNode? DeclarationOf(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences is [var only] ? only.GetSyntax() : null;

    /// <summary><c>public Task(string name) { TaskName = name; }</c></summary>
    private static string? MemberSetTo(string parameter, ConstructorDeclarationSyntax constructor) => Assignments(constructor)?
        .Where(assignment => assignment.Right is IdentifierNameSyntax { Identifier.ValueText: var given } && given == parameter)
        .Select(assignment => NameOf(assignment.Left))
        .FirstOrDefault();

    /// <summary><c>class Task(string name) { public string TaskName { get; } = name; }</c></summary>
    private static string? MemberInitializedTo(string parameter, TypeDeclarationSyntax type) => type.Members
        .OfType<PropertyDeclarationSyntax>()
        .FirstOrDefault(property => property.Initializer?.Value is IdentifierNameSyntax { Identifier.ValueText: var given } && given == parameter)?
        .Identifier.ValueText;

    /// <summary>The assignments in a constructor; null if it contains anything else.</summary>
    private static List<AssignmentExpressionSyntax>? Assignments(ConstructorDeclarationSyntax constructor)
    {
        IEnumerable<ExpressionSyntax?> all = constructor.ExpressionBody is { Expression: var only }
            ? new[] { only }
            : constructor.Body?.Statements.Select(statement => (statement as ExpressionStatementSyntax)?.Expression) ?? Array.Empty<ExpressionSyntax>();
        var assignments = new List<AssignmentExpressionSyntax>();
        foreach (ExpressionSyntax? expression in all)
        {
            if (expression is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment)
            {
                return null;
            }

            assignments.Add(assignment);
        }

        return assignments;
    }

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        _ => null,
    };
}
