using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>An object that <c>new</c> makes, to whose members others can be added.</summary>
internal sealed class MadeObject
{
    private readonly FixedCode _code;
    private readonly ExpressionSyntax _creation;

    private MadeObject(FixedCode code, ExpressionSyntax creation)
    {
        _code = code;
        _creation = creation;
    }

    /// <summary>The object whose creation begins at a place: one of the contract types, paras, or an anonymous one.</summary>
    public static MadeObject? At(FixedCode code, TextSpan place)
    {
        SyntaxNode? node = code.Root.FindToken(place.Start).Parent;
        return node is AnonymousObjectCreationExpressionSyntax
                || (node is BaseObjectCreationExpressionSyntax made
                    && code.Model.GetTypeInfo(made).Type is { ContainingNamespace.Name: "IoTBatchGen" } or { Name: "JsonObject", ContainingNamespace.Name: "Nodes" })
            ? new MadeObject(code, (ExpressionSyntax)node)
            : null;
    }

    /// <summary>Whether it is the paras of a raw command.</summary>
    public bool IsJsonObject => _code.Model.GetTypeInfo(_creation).Type is { Name: "JsonObject" };

    /// <summary>Whether its members are written <c>{ "value", 12 }</c>.</summary>
    public bool HasPairs => Members(_creation) is { Count: > 0 } members && members[0].AsNode() is InitializerExpressionSyntax;

    /// <summary>The value that its initializer gives a member; null for none.</summary>
    public ExpressionSyntax? this[string field] => Members(_creation)?.Select(member => member.AsNode()).Select(member => member switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value } when IsNamed(name, field) => value,
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: var name, Expression: var value } when IsNamed(name, field) => value,
        _ => null,
    }).FirstOrDefault(value => value is not null);

    public int Position => _creation.SpanStart;

    public bool IsAnonymous => _creation is AnonymousObjectCreationExpressionSyntax;

    /// <summary>Whether its members begin with capitals, as those of the contract types do.</summary>
    public bool IsPascalCase => !IsAnonymous || Members(_creation) is { } members && members.Any(member =>
        member.AsNode()?.GetFirstToken() is { Text: { Length: > 0 } name } && char.IsUpper(name[0]));

    /// <summary>Adds members, each as <c>Name = value</c>, behind those that are there and in the same layout.</summary>
    public IEnumerable<TextChange> Add(IReadOnlyList<string> members)
    {
        if (Members(_creation) is not { } there)
        {
            return [AddInitializer((BaseObjectCreationExpressionSyntax)_creation, members)];
        }

        if (there.Count == 0)
        {
            return [AddFirst(members)];
        }

        SyntaxNodeOrToken last = there[there.Count - 1];
        SyntaxNode lastMember = (last.IsNode ? last : there[there.Count - 2]).AsNode()!;
        bool endsWithComma = last.IsToken;
        if (!IsOnItsOwnLine(lastMember))
        {
            string text = string.Concat(members.Select(member => endsWithComma ? " " + member + "," : ", " + member));
            return [new TextChange(new TextSpan(last.Span.End, 0), text)];
        }

        // Behind a comment at the line's end, which is about the member before.
        string between = _code.NewLineAt(lastMember.SpanStart) + _code.IndentationAt(lastMember.SpanStart);
        string lines = string.Join(",", members.Select(member => between + member)) + (endsWithComma ? "," : string.Empty);
        int lineEnd = EndOfTrailingComment(last);
        return endsWithComma || lineEnd == last.Span.End
            ? [new TextChange(new TextSpan(lineEnd, 0), (endsWithComma ? string.Empty : ",") + lines)]
            : [new TextChange(new TextSpan(last.Span.End, 0), ","), new TextChange(new TextSpan(lineEnd, 0), lines)];
    }

    private static bool IsNamed(IdentifierNameSyntax name, string field) =>
        string.Equals(name.Identifier.ValueText, field, System.StringComparison.OrdinalIgnoreCase);

    private static SyntaxNodeOrTokenList? Members(ExpressionSyntax creation) => creation switch
    {
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.Initializers.GetWithSeparators(),
        BaseObjectCreationExpressionSyntax made => made.Initializer?.Expressions.GetWithSeparators(),
        _ => null,
    };

    private static TextChange AddInitializer(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<string> members)
    {
        string initializer = " { " + string.Join(", ", members) + " }";
        return creation is ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } empty, Type: var type } && !empty.ContainsDirectives
                && empty.DescendantTrivia().All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            ? new TextChange(TextSpan.FromBounds(type.Span.End, empty.Span.End), initializer)
            : new TextChange(new TextSpan(creation.Span.End, 0), initializer);
    }

    /// <summary>The first member of an initializer that has none.</summary>
    private TextChange AddFirst(IReadOnlyList<string> members)
    {
        SyntaxToken open = _creation is AnonymousObjectCreationExpressionSyntax anonymous
            ? anonymous.OpenBraceToken
            : ((BaseObjectCreationExpressionSyntax)_creation).Initializer!.OpenBraceToken;
        SyntaxToken close = open.GetNextToken();
        TextSpan inside = TextSpan.FromBounds(open.Span.End, close.SpanStart);
        string text = string.Join(", ", members);
        return string.IsNullOrWhiteSpace(_code.Text.ToString(inside))
            ? new TextChange(inside, " " + text + " ")
            : new TextChange(new TextSpan(close.SpanStart, 0), text + " ");
    }

    private bool IsOnItsOwnLine(SyntaxNode member) =>
        _code.Text.Lines.GetLineFromPosition(member.SpanStart).Start > member.GetFirstToken().GetPreviousToken().SpanStart;

    /// <summary>Where the line ends that a member ends on, if a comment is all that follows there.</summary>
    private static int EndOfTrailingComment(SyntaxNodeOrToken last)
    {
        int end = last.Span.End;
        foreach (SyntaxTrivia trivia in last.GetTrailingTrivia())
        {
            if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia)
            {
                end = trivia.Span.End;
            }
        }

        return end;
    }
}
