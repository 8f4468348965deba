using System.Collections.Generic;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>IOTB1011, IOTB1016: removes an empty or repeated entry from a list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ListEntryFix() : RemovalFix(RuleIds.EmptyListEntry, RuleIds.RepeatedListEntry)
{
    internal override bool KeepsCommands => true;

    /// <summary>An empty list is an error too (IOTB1004), and only a person knows which entry is missing.</summary>
    private protected override bool MayLeaveNothing => false;

    private protected override string TitleOf(Diagnostic diagnostic) =>
        diagnostic.Id == RuleIds.EmptyListEntry ? "Remove the empty entry" : "Remove the repeated entry";

    private protected override TextSpan? ContainerOf(DocumentContext code, TextSpan span) => List(EntryAt(code, span))?.Node.Span;

    private protected override IEnumerable<TextChange>? Remove(DocumentContext code, IReadOnlyList<TextSpan> spans)
    {
        if (List(EntryAt(code, spans[0])) is not { } list)
        {
            return null;
        }

        var removed = new HashSet<TextSpan>(spans.Select(span => EntryAt(code, span)?.Span ?? span));
        return Remove(code.Text, ListRemoval.Entries(list.Entries), removed);
    }

    /// <summary>The element of the list: the expression, or the node that wraps it.</summary>
    private static SyntaxNode? EntryAt(DocumentContext code, TextSpan span) =>
        code.ExpressionAt(span) is { } expression ? expression.Parent is ArgumentSyntax or ExpressionElementSyntax ? expression.Parent : expression : null;

    private static (SyntaxNode Node, SyntaxNodeOrTokenList Entries)? List(SyntaxNode? entry) => entry?.Parent switch
    {
        InitializerExpressionSyntax list when !list.IsKind(SyntaxKind.ObjectInitializerExpression) => (list, list.Expressions.GetWithSeparators()),
        CollectionExpressionSyntax list => (list, list.Elements.GetWithSeparators()),
        ArgumentListSyntax list when list.Parent is InvocationExpressionSyntax => (list, list.Arguments.GetWithSeparators()),
        _ => null,
    };
}
