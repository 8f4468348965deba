using System.Threading;
using IoTBatchGen.Analyzers.Json;
using IoTBatchGen.Analyzers.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Completion.Targets;

/// <summary>Finds out what a string literal at the caret is for.</summary>
internal static class CompletionTargetFinder
{
    /// <summary>The literal that contains the caret; null if there is none, so that completion can stop early.</summary>
    public static LiteralText? LiteralAt(SyntaxNode root, int caret)
    {
        if (caret == 0)
        {
            return null;
        }

        LiteralText? literal = LiteralText.Around(root.FindToken(caret - 1));
        return literal is not null && IsWithin(literal, caret) ? literal : null;
    }

    /// <summary>The slot at the caret; null if the literal is not part of a request.</summary>
    public static CompletionTarget? At(SemanticModel model, KnownTypes symbols, LiteralText literal, int caret, CancellationToken cancellationToken)
    {
        SyntaxToken token = model.SyntaxTree.GetRoot(cancellationToken).FindToken(caret - 1);
        if (literal.Value.TrimStart() is { Length: > 0 } text && text[0] == '{')
        {
            return JsonTargets.At(literal, caret);
        }

        if (token.Parent is not LiteralExpressionSyntax expression)
        {
            return null;
        }

        CompletionTarget? target = new CSharpTargets(model, symbols, cancellationToken).Of(expression);
        return target is null ? null : target with
        {
            Literal = literal,
            Span = literal.SpanOf(0, literal.Value.Length),
        };
    }

    /// <summary>Between the quotes, and not after the closing one.</summary>
    private static bool IsWithin(LiteralText literal, int caret) =>
        caret >= literal.PositionOf(0) && caret <= literal.EndOf(0, literal.Value.Length);
}
