using System.Collections.Generic;
using System.IO;
using System.Linq;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Architecture;

/// <summary>"is null", never "== null": the compiler has no rule for it that .editorconfig could switch on.</summary>
public class NullCheckTests
{
    private static readonly CSharpParseOptions Newest = new(LanguageVersion.Preview);

    private static readonly string[] Snippets = ["/Snippets/valid/", "/Snippets/invalid/", "/Snippets/surroundings/"];

    [Fact]
    public void Nothing_is_compared_with_null_by_an_operator() => Assert.Empty(
        from file in Sources()
        let tree = CSharpSyntaxTree.ParseText(File.ReadAllText(file), Newest, file, cancellationToken: TestContext.Current.CancellationToken)
        from comparison in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<BinaryExpressionSyntax>()
        where comparison.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
        where comparison.Left.IsKind(SyntaxKind.NullLiteralExpression) || comparison.Right.IsKind(SyntaxKind.NullLiteralExpression)
        select $"{Path.GetRelativePath(Repository.Folder, file)}({tree.GetLineSpan(comparison.Span).StartLinePosition.Line + 1}): {comparison}");

    /// <summary>The code of the repository, without the snippets, which are code as users write it.</summary>
    private static IEnumerable<string> Sources() =>
        from folder in new[] { "src", "tests", "eng" }
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Folder, folder), "*.cs", SearchOption.AllDirectories)
        where SourceUses.IsSource(file) && !Snippets.Any(file.Replace('\\', '/').Contains)
        select file;
}
