using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Analyzers.Requests.Trees;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>An object that <c>new</c> makes, to whose members others can be added.</summary>
internal sealed class ObjectCreation
{
    private readonly DocumentContext _code;
    private readonly ExpressionSyntax _creation;
    private readonly ITypeSymbol? _type;

    private ObjectCreation(DocumentContext code, ExpressionSyntax creation)
    {
        _code = code;
        _creation = creation;
        _type = code.Model.GetTypeInfo(creation).Type;
    }

    /// <summary>
    /// The object whose creation begins at a place: one of the contract types, a dictionary or JSON tree, or an anonymous one, with the braces
    /// that it has.
    /// </summary>
    public static ObjectCreation? At(DocumentContext code, TextSpan span)
    {
        SyntaxNode? node = code.Root.FindToken(span.Start).Parent;
        if (node is not (AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax))
        {
            return null;
        }

        var made = new ObjectCreation(code, (ExpressionSyntax)node);
        bool isKnown = made.IsAnonymous || made.IsContract || made.IsKeyed;
        return isKnown && made.Braces is not { Close.IsMissing: true } and not { Open.IsMissing: true } ? made : null;
    }

    /// <summary>Whether it is of one of the contract types.</summary>
    public bool IsContract => DocumentContext.IsOfTheLibrary(_type);

    /// <summary>Whether it holds values by name, as dictionaries and JSON trees do.</summary>
    public bool IsKeyed => KeyedTypes.IsKeyed(_type) && KeyedTypes.HoldsAnything(_type);

    /// <summary>Whether it is a node of a JSON tree, whose content is sent unchanged.</summary>
    public bool IsNode => KeyedTypes.IsNode(_type);

    /// <summary>The name of its type, as short as it may be there.</summary>
    public string Type => _type!.ToMinimalDisplayString(_code.Model, Position);

    public bool IsAnonymous => _creation is AnonymousObjectCreationExpressionSyntax;

    /// <summary>The value that its initializer gives a member; null if there is none.</summary>
    public ExpressionSyntax? this[string field] => Members?.Select(member => member.AsNode()).Select(member => member switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value } when IsNamed(name, field) => value,
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: var name, Expression: var value } when IsNamed(name, field) => value,
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var key }] }, Right: var value } when IsKey(key, field) => value,
        InitializerExpressionSyntax { Expressions: [var key, var value] } when IsKey(key, field) => value,
        _ => null,
    }).FirstOrDefault(value => value is not null);

    public int Position => _creation.SpanStart;

    /// <summary>Whether its members begin with capitals, as those of the contract types do.</summary>
    public bool IsPascalCase => !IsAnonymous || Members is { } members && members.Any(member =>
        member.AsNode()?.GetFirstToken() is { Text: { Length: > 0 } name } && char.IsUpper(name[0]));

    /// <summary>A member of that name on the wire and that value, as the members that are there are written.</summary>
    public string Member(string field, string value) =>
        !IsKeyed ? SampleValues.Named(field, IsPascalCase) + " = " + value
        : HasPairs ? "{ " + CSharpLiteral.Write(field) + ", " + value + " }"
        : "[" + CSharpLiteral.Write(field) + "] = " + value;

    /// <summary>
    /// Adds members, each as <see cref="Member"/> writes it, behind those that are there and in the same layout; in front, where the last one is in
    /// an arm of <c>#if</c>. Null if no place is in all arms.
    /// </summary>
    public IEnumerable<TextChange>? Add(IReadOnlyList<string> members)
    {
        var arms = new ConditionalArms(_code.Root, _creation);
        if (!arms.AreWhole)
        {
            return null;
        }

        if (Members is not { } there || Braces is not { } braces)
        {
            return arms.Exist ? null : [AddInitializer((BaseObjectCreationExpressionSyntax)_creation, members)];
        }

        SyntaxNode? last = there.LastOrDefault(member => member.IsNode).AsNode();
        return arms.Exist && (last is null || arms.Hold(last.Span)) ? [AddInFront(braces.Open, members)]
            : last is null ? [AddFirst(braces.Open, braces.Close, members)]
            : AddBehind(there[there.Count - 1], last, members);
    }

    private SyntaxNodeOrTokenList? Members => _creation switch
    {
        AnonymousObjectCreationExpressionSyntax anonymous => anonymous.Initializers.GetWithSeparators(),
        BaseObjectCreationExpressionSyntax made => made.Initializer?.Expressions.GetWithSeparators(),
        _ => null,
    };

    private (SyntaxToken Open, SyntaxToken Close)? Braces => _creation switch
    {
        AnonymousObjectCreationExpressionSyntax anonymous => (anonymous.OpenBraceToken, anonymous.CloseBraceToken),
        BaseObjectCreationExpressionSyntax { Initializer: { } made } => (made.OpenBraceToken, made.CloseBraceToken),
        _ => null,
    };

    private bool HasPairs => Members is { Count: > 0 } members && members[0].AsNode() is InitializerExpressionSyntax;

    private static bool IsKey(ExpressionSyntax key, string field) => key is LiteralExpressionSyntax { Token.Value: string name } && name == field;

    private static bool IsNamed(IdentifierNameSyntax name, string field) =>
        string.Equals(name.Identifier.ValueText, field, StringComparison.OrdinalIgnoreCase);

    private static TextChange AddInitializer(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<string> members)
    {
        string initializer = " { " + string.Join(", ", members) + " }";
        return creation is ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } empty, Type: var type }
                && empty.DescendantTrivia().All(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            ? new TextChange(TextSpan.FromBounds(type.Span.End, empty.Span.End), initializer)
            : new TextChange(new TextSpan(creation.Span.End, 0), initializer);
    }

    /// <summary>The first members of an initializer that has none.</summary>
    private TextChange AddFirst(SyntaxToken open, SyntaxToken close, IReadOnlyList<string> members)
    {
        TextSpan inside = TextSpan.FromBounds(open.Span.End, close.SpanStart);
        string text = string.Join(", ", members);
        return string.IsNullOrWhiteSpace(_code.Text.ToString(inside))
            ? new TextChange(inside, " " + text + " ")
            : new TextChange(new TextSpan(close.SpanStart, 0), text + " ");
    }

    /// <summary>Members that all arms have, with the commas that any arm behind them needs.</summary>
    private TextChange AddInFront(SyntaxToken open, IReadOnlyList<string> members)
    {
        SyntaxToken next = open.GetNextToken();
        bool isOnItsOwnLine = next.LeadingTrivia.Any(trivia => trivia.IsDirective) || IsOnItsOwnLine(next);
        string between = isOnItsOwnLine
            ? _code.NewLineAt(open.SpanStart) + (next.IsKind(SyntaxKind.CloseBraceToken) ? _code.IndentationAt(open.SpanStart) + "    " : _code.IndentationAt(next.SpanStart))
            : " ";
        int position = isOnItsOwnLine ? EndOfTrailingComment(open) : open.Span.End;
        return new TextChange(new TextSpan(position, 0), string.Concat(members.Select(member => between + member + ",")));
    }

    private TextChange[] AddBehind(SyntaxNodeOrToken last, SyntaxNode lastMember, IReadOnlyList<string> members)
    {
        bool endsWithComma = last.IsToken;
        if (!IsOnItsOwnLine(lastMember.GetFirstToken()))
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

    private bool IsOnItsOwnLine(SyntaxToken first) =>
        _code.Text.Lines.GetLineFromPosition(first.SpanStart).Start > first.GetPreviousToken().SpanStart;

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
