using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>The other ways to compile a part of a file that has arms of <c>#if</c> in it.</summary>
internal static class Configurations
{
    /// <summary>With more symbols than this, each is tried alone instead of in all combinations.</summary>
    private const int TriedTogether = 3;

    /// <summary>What the file means in each; none if the part has no arms.</summary>
    public static IEnumerable<SemanticModel> Others(DocumentContext code, TextSpan part, CancellationToken cancellationToken)
    {
        SyntaxTree tree = code.Model.SyntaxTree;
        string[] symbols = [.. Directives(code.Root, part).OfType<ConditionalDirectiveTriviaSyntax>()
            .SelectMany(directive => directive.Condition.DescendantNodesAndSelf()).OfType<IdentifierNameSyntax>()
            .Select(name => name.Identifier.ValueText).Distinct(StringComparer.Ordinal)];
        IEnumerable<IEnumerable<string>> toggled = symbols.Length <= TriedTogether
            ? Enumerable.Range(1, (1 << symbols.Length) - 1).Select(set => symbols.Where((_, i) => (set & (1 << i)) != 0))
            : symbols.Select(symbol => new[] { symbol });
        foreach (IEnumerable<string> some in toggled)
        {
            var options = (CSharpParseOptions)tree.Options;
            HashSet<string> defined = [.. options.PreprocessorSymbolNames];
            defined.SymmetricExceptWith(some);
            SyntaxTree other = CSharpSyntaxTree.ParseText(code.Text, options.WithPreprocessorSymbols(defined), tree.FilePath, cancellationToken);
            yield return code.Model.Compilation.ReplaceSyntaxTree(tree, other).GetSemanticModel(other);
        }
    }

    /// <summary>The directives in a part of a file, those in arms that are not compiled included, in text order.</summary>
    public static IEnumerable<DirectiveTriviaSyntax> Directives(SyntaxNode root, TextSpan part) => root.ContainsDirectives
        ? root.DescendantTrivia(part).Where(trivia => trivia.IsDirective && part.Contains(trivia.Span))
            .Select(trivia => trivia.GetStructure()).OfType<DirectiveTriviaSyntax>()
        : [];
}
