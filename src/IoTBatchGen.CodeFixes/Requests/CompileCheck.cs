using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>
/// Whether code compiles after a change as it did before. What a change may break is endless: the common type of an array's
/// anonymous objects, a member that is read later, an array's declared size, an overload. So the result is compiled.
/// </summary>
internal static class CompileCheck
{
    /// <summary>Whether the changes add no error, in any of the arms of <c>#if</c> around them, and cut across none.</summary>
    public static bool Holds(DocumentContext code, IReadOnlyCollection<TextChange> changes, CancellationToken cancellationToken)
    {
        if (changes.Any(change => CutsDirective(code.Root, change.Span)))
        {
            return false;
        }

        // Errors show where the change is: nothing outside a member's body takes its type from what is inside.
        TextSpan before = code.MembersAround(changes.Select(change => change.Span));
        int growth = changes.Sum(change => (change.NewText?.Length ?? 0) - change.Span.Length);
        var after = new TextSpan(before.Start, before.Length + growth);
        SourceText changed = code.Text.WithChanges(changes.OrderBy(change => change.Span.Start));
        return !AddsError(code.Model, changed, before, after, cancellationToken)
            && !Configurations.Others(code, before, cancellationToken).Any(model => AddsError(model, changed, before, after, cancellationToken));
    }

    private static bool AddsError(SemanticModel model, SourceText changed, TextSpan before, TextSpan after, CancellationToken cancellationToken)
    {
        SyntaxTree tree = model.SyntaxTree.WithChangedText(changed);
        SemanticModel fixedModel = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, tree).GetSemanticModel(tree);
        Dictionary<string, int> now = Errors(fixedModel, after, cancellationToken);
        if (now.Count == 0)
        {
            return false;
        }

        // Code that is being typed has errors of its own.
        Dictionary<string, int> then = Errors(model, before, cancellationToken);
        return now.Any(error => !then.TryGetValue(error.Key, out int count) || count < error.Value);
    }

    /// <summary>How often each error is there: those of syntax in all of the text, those of meaning in a part.</summary>
    private static Dictionary<string, int> Errors(SemanticModel model, TextSpan part, CancellationToken cancellationToken) =>
        model.SyntaxTree.GetDiagnostics(cancellationToken)
            .Concat(model.GetDiagnostics(part, cancellationToken))
            .Where(found => found.Severity == DiagnosticSeverity.Error)
            .GroupBy(found => found.Id)
            .ToDictionary(same => same.Key, same => same.Count());

    private static bool CutsDirective(SyntaxNode root, TextSpan span) => !span.IsEmpty && root.ContainsDirectives && root.DescendantTrivia(span)
        .Any(trivia => (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia)) && trivia.FullSpan.OverlapsWith(span));
}
