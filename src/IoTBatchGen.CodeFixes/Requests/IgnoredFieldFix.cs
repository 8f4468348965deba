using System.Collections.Generic;
using System.Composition;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>IOTB1005: removes the code that sets a field that the target type ignores.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IgnoredFieldFix() : RemovalFix(RuleIds.IgnoredField)
{
    private protected override bool MayLeaveNothing => true;

    private protected override string TitleOf(Diagnostic diagnostic) => "Remove the field";

    private protected override TextSpan? ContainerOf(DocumentContext code, TextSpan span) =>
        SetterAt(code, span) is { } setter and not StatementSyntax ? setter.Parent!.Span : null;

    private protected override IEnumerable<TextChange>? Remove(DocumentContext code, IReadOnlyList<TextSpan> spans)
    {
        SyntaxNode? first = SetterAt(code, spans[0]);
        SyntaxNodeOrTokenList? members = first?.Parent switch
        {
            InitializerExpressionSyntax initializer => initializer.Expressions.GetWithSeparators(),
            AnonymousObjectCreationExpressionSyntax anonymous => anonymous.Initializers.GetWithSeparators(),
            _ => null,
        };
        if (members is { } all)
        {
            var removed = new HashSet<TextSpan>(spans.Select(span => SetterAt(code, span)?.Span ?? span));
            return Remove(code.Text, ListRemoval.Entries(all), removed);
        }

        return first is StatementSyntax statement ? [new TextChange(ListRemoval.WithBlanks(code.Text, statement.Span), string.Empty)] : null;
    }

    /// <summary>The code that sets only this field: a member of an initializer, or a statement. Null if it cannot be removed alone.</summary>
    private static SyntaxNode? SetterAt(DocumentContext code, TextSpan span)
    {
        if (code.ExpressionAt(span) is not { } expression)
        {
            return null;
        }

        // The place is the value, or the whole of "DeviceList = { … }".
        if (expression.Parent is AnonymousObjectMemberDeclaratorSyntax anonymous)
        {
            return anonymous;
        }

        AssignmentExpressionSyntax? assignment = expression.Parent is AssignmentExpressionSyntax around && around.Right == expression
            ? around
            : expression as AssignmentExpressionSyntax;
        if (assignment?.Right is AssignmentExpressionSyntax)
        {
            // "a = b = value" sets another one too.
            return null;
        }

        return assignment?.Parent switch
        {
            InitializerExpressionSyntax => assignment,
            ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } statement
                when assignment.Right == expression && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) => statement,
            _ => null,
        };
    }
}
