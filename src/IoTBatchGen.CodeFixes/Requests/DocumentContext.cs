using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>A C# file that a fix looks at: its characters, its syntax and what its names mean.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Root">The syntax.</param>
/// <param name="Model">What names mean.</param>
/// <param name="Options">The analyzers' options, including the profiles.</param>
internal sealed record DocumentContext(SourceText Text, SyntaxNode Root, SemanticModel Model, AnalyzerOptions Options)
{
    /// <summary>The current file; null if the document is not C#.</summary>
    public static async Task<DocumentContext?> ReadAsync(Document document, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null
            ? null
            : new DocumentContext(await document.GetTextAsync(cancellationToken).ConfigureAwait(false), root, model, document.Project.AnalyzerOptions);
    }

    /// <summary>The expression that takes up a place; null if the place is none, as within a literal.</summary>
    public ExpressionSyntax? ExpressionAt(TextSpan span)
    {
        SyntaxNode node = Root.FindNode(span, getInnermostNodeForTie: true);
        return node.Span == span ? node as ExpressionSyntax : null;
    }

    /// <summary>The members of types, whole, that places are in, and what is between them; all of the file where a place is in none.</summary>
    public TextSpan MembersAround(IEnumerable<TextSpan> spans)
    {
        List<TextSpan> members = [.. spans.Select(span => MemberAround(Root.FindNode(span)) is { } member ? member.FullSpan : Root.FullSpan)];
        return TextSpan.FromBounds(members.Min(span => span.Start), members.Max(span => span.End));
    }

    private static MemberDeclarationSyntax? MemberAround(SyntaxNode node) => node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>()
        .FirstOrDefault(member => member is not GlobalStatementSyntax and not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax);

    /// <summary>Whether a type is one of the library's.</summary>
    public static bool IsOfTheLibrary(ITypeSymbol? type) =>
        type is { ContainingNamespace: { Name: nameof(IoTBatchGen), ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether an expression is the value of a member of the library's types, or an argument of one.</summary>
    public bool IsGivenToTheLibrary(ExpressionSyntax expression)
    {
        foreach (SyntaxNode around in expression.Ancestors())
        {
            switch (around)
            {
                case AssignmentExpressionSyntax assignment:
                    return IsOfTheLibrary(Model.GetSymbolInfo(assignment.Left).Symbol?.ContainingType);
                case ArgumentSyntax { Parent.Parent: ExpressionSyntax call }:
                    return IsOfTheLibrary(Model.GetSymbolInfo(call).Symbol?.ContainingType);
                case AnonymousObjectCreationExpressionSyntax or StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The name of one of the library's types, as short as it may be at a position.</summary>
    public string NameOf(string type, int position) =>
        Model.Compilation.GetTypeByMetadataName("IoTBatchGen." + type) is { } symbol
            ? symbol.ToMinimalDisplayString(Model, position)
            : "IoTBatchGen." + type;

    /// <summary>The blanks that a line begins with.</summary>
    public string IndentationAt(int position)
    {
        TextLine line = Text.Lines.GetLineFromPosition(position);
        int end = line.Start;
        while (end < line.End && Text[end] is (' ' or '\t'))
        {
            end++;
        }

        return Text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>How the file ends its lines, by the line of a position.</summary>
    public string NewLineAt(int position)
    {
        TextLine line = Text.Lines.GetLineFromPosition(position);
        return line.EndIncludingLineBreak > line.End ? Text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
    }
}
