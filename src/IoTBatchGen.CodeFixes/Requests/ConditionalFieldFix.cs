using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>IOTB1004: adds the field that the target type requires. If the field is empty, sets the value from the profiles or adds an entry.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ConditionalFieldFix() : AbsentFieldFix(RuleIds.ConditionalField)
{
    private protected override DocumentEdit? Set(DocumentContext code, TextSpan span, string field, string? value)
    {
        if (value is not null)
        {
            return ValueText.Replace(code, span, value) is { } change ? new DocumentEdit($"Change to '{value}'", change) : null;
        }

        return field is WireNames.DeviceList or WireNames.GroupList && FirstEntry(code, span) is { } entry
            ? new DocumentEdit("Add an entry to " + field, entry)
            : null;
    }

    /// <summary>An entry for a list that is written out without one. What makes an empty list by other means stays.</summary>
    private static TextChange? FirstEntry(DocumentContext code, TextSpan span)
    {
        if (JsonLiteral.Around(code, span) is { } json)
        {
            return json.ReplaceJson(span, "[\"\"]");
        }

        SyntaxNode node = code.Root.FindNode(span, getInnermostNodeForTie: true);
        return node switch
        {
            AssignmentExpressionSyntax { Right: InitializerExpressionSyntax { Expressions.Count: 0 } list } => new TextChange(list.Span, "{ \"\" }"),
            CollectionExpressionSyntax { Elements.Count: 0 } list => new TextChange(list.Span, "[\"\"]"),
            BaseObjectCreationExpressionSyntax { Initializer: null or { Expressions.Count: 0 } } creation => EntryOf(creation),
            SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } none } } } =>
                new TextChange(none.Span, "(\"\")"),
            _ => null,
        };
    }

    private static TextChange EntryOf(BaseObjectCreationExpressionSyntax creation) => creation.Initializer is { } initializer
        ? new TextChange(initializer.Span, "{ \"\" }")
        : new TextChange(new TextSpan(creation.Span.End, 0), " { \"\" }");
}
