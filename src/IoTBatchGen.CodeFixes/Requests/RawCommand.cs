using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>Reads a raw command that is stated in one expression.</summary>
internal static class RawCommand
{
    /// <summary>Its paras in text order; null if it contains anything that is not a simple para.</summary>
    public static IReadOnlyList<KeyValuePair<string, ExpressionSyntax>>? ParasOf(BaseObjectCreationExpressionSyntax creation)
    {
        var paras = new List<KeyValuePair<string, ExpressionSyntax>>();
        foreach (ExpressionSyntax member in creation.Initializer?.Expressions ?? default)
        {
            if (member is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value })
            {
                return null;
            }

            bool isParas = name.Identifier.ValueText == "Paras";
            if (isParas && !value.IsKind(SyntaxKind.NullLiteralExpression) && !TryAdd(paras, value))
            {
                return null;
            }
        }

        return paras.Select(para => para.Key).Distinct(System.StringComparer.Ordinal).Count() == paras.Count ? paras : null;
    }

    private static bool TryAdd(List<KeyValuePair<string, ExpressionSyntax>> paras, ExpressionSyntax value)
    {
        if (value is not BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } made)
        {
            return false;
        }

        foreach (ExpressionSyntax entry in made.Initializer?.Expressions ?? default)
        {
            (ExpressionSyntax? key, ExpressionSyntax? para) = entry switch
            {
                AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var name] }, Right: var right } => (name.Expression, right),
                InitializerExpressionSyntax { Expressions: [var name, var right] } => (name, right),
                _ => ((ExpressionSyntax?)null, (ExpressionSyntax?)null),
            };
            if (key is not LiteralExpressionSyntax { Token.Value: string text } || para is null)
            {
                return false;
            }

            paras.Add(new KeyValuePair<string, ExpressionSyntax>(text, para));
        }

        return true;
    }
}
