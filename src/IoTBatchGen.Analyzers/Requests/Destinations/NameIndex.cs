using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.Analyzers.Requests.Destinations;

/// <summary>The names in a file, found in one pass over it and kept as long as its tree.</summary>
internal static class NameIndex
{
    private static readonly ConditionalWeakTable<SyntaxNode, ILookup<string, IdentifierNameSyntax>> Files = new();

    /// <summary>Every operation in a file that reads a field, a property or a parameter, or calls a method.</summary>
    public static IEnumerable<SyntaxNode> Find(ISymbol symbol, SyntaxTree tree, CancellationToken cancellation) =>
        Files.GetValue(tree.GetRoot(cancellation), NamesIn)[symbol.Name].Select(Whole);

    private static ILookup<string, IdentifierNameSyntax> NamesIn(SyntaxNode root) =>
        root.DescendantNodes().OfType<IdentifierNameSyntax>().ToLookup(name => name.Identifier.ValueText);

    /// <summary><c>Texts.Body</c>, <c>Body()</c>: the expression that contains a name.</summary>
    private static SyntaxNode Whole(IdentifierNameSyntax name)
    {
        SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent is InvocationExpressionSyntax call && call.Expression == whole ? call : whole;
    }
}
