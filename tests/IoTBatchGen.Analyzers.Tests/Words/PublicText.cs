using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.Analyzers.Tests.Words;

/// <summary>A line of text that a user reads.</summary>
/// <param name="Place">The file, from the repository's folder, and the line.</param>
/// <param name="Text">The text.</param>
internal sealed record PublicText(string Place, string Text)
{
    /// <summary>Strings in code: messages of diagnostics and exceptions, titles, output of programs.</summary>
    public static IEnumerable<PublicText> Literals() =>
        from file in Files("src", "*.cs")
        from token in Parse(file).DescendantTokens()
        where token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringTextToken
        where token.ValueText.Contains(' ')
        select new PublicText(PlaceOf(file, token), token.ValueText);

    /// <summary>XML documentation of what another assembly can use.</summary>
    public static IEnumerable<PublicText> Documentation() =>
        from file in Files("src", "*.cs")
        from node in Parse(file).DescendantNodes(descendIntoTrivia: true)
        where node is DocumentationCommentTriviaSyntax && node.ParentTrivia.Token.Parent is { } documented
            && documented.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().All(IsPublic)
        from token in node.DescendantTokens()
        where token.IsKind(SyntaxKind.XmlTextLiteralToken)
        select new PublicText(PlaceOf(file, token), token.ValueText);

    /// <summary>Pages, without the code in them.</summary>
    public static IEnumerable<PublicText> Pages() =>
        from file in Files(string.Empty, "*.md").Concat(Files("specs", "*.md")).Concat(Files("src", "*.md")).Concat(Files("eng", "*.md")).Concat(Files(".github", "*.md")).Concat(Files("tests/IoTBatchGen.Analyzers.Tests", "*.md")).Concat(Files("tests/IoTBatchGen.Fuzz", "*.md"))
        from line in WithoutCode(File.ReadAllLines(file))
        select new PublicText($"{Short(file)}:{line.Number}", line.Text);

    /// <summary>Descriptions for tools, and messages of the build.</summary>
    public static IEnumerable<PublicText> Specifications() =>
        from file in Files("specs", "*.schema.json").Concat(Files("specs", "*.openapi.yaml")).Concat(Files("src", "*.targets"))
        from line in File.ReadAllLines(file).Select((text, index) => (Text: text, Number: index + 1))
        where Regex.IsMatch(line.Text, "\"description\"|ErrorMessage\"|description:|summary:| Text=|^ {8}") && !line.Text.Contains("<!--", StringComparison.Ordinal)
        select new PublicText($"{Short(file)}:{line.Number}", line.Text);

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Folder, folder), pattern, folder.Length == 0 ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories)
            .Where(file => !Regex.IsMatch(Short(file), "/(obj|bin)/"))
            .Order(StringComparer.Ordinal);

    private static SyntaxNode Parse(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse)).GetRoot();

    private static string PlaceOf(string file, SyntaxToken token) =>
        $"{Short(file)}:{token.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    private static string Short(string file) => Path.GetRelativePath(Repository.Folder, file).Replace('\\', '/');

    private static bool IsPublic(MemberDeclarationSyntax member) => member switch
    {
        BaseNamespaceDeclarationSyntax or EnumMemberDeclarationSyntax => true,
        { Parent: InterfaceDeclarationSyntax } => true,
        _ => member.Modifiers.Any(SyntaxKind.PublicKeyword)
            || (member.Modifiers.Any(SyntaxKind.ProtectedKeyword) && !member.Modifiers.Any(SyntaxKind.PrivateKeyword)),
    };

    private static IEnumerable<(int Number, string Text)> WithoutCode(string[] lines)
    {
        bool isCode = false;
        for (int i = 0; i < lines.Length; i++)
        {
            bool isFence = lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal);
            isCode ^= isFence;
            if (!isCode && !isFence)
            {
                yield return (i + 1, Regex.Replace(lines[i], "`[^`]*`", "`x`"));
            }
        }
    }
}
