using System.Collections.Generic;
using System.Composition;
using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>IOTB1108: rewrites a raw command as its typed class, if every para can become an argument and the code around it still compiles.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TypedCommandFix() : RequestFix(RuleIds.TypedClass)
{
    internal override bool KeepsCommands => true;

    internal override DocumentEdit? Fix(DocumentContext code, IReadOnlyList<Diagnostic> group)
    {
        if (Property(group[0], RuleProperties.TypedClass) is not { } name
            || TypedClassOf(code.Model.Compilation, name) is not { InstanceConstructors: [var constructor] } type
            || code.Root.FindToken(group[0].Location.SourceSpan.Start).Parent is not BaseObjectCreationExpressionSyntax creation
            || RawCommand.ParasOf(creation) is not { } paras
            || creation.DescendantTrivia().Any(IsComment))
        {
            return null;
        }

        var arguments = new TypedArguments(code, creation.SpanStart);
        string?[] written = [.. paras.Select(para => arguments.Write(constructor, para.Key, para.Value))];
        if (written.Any(argument => argument is null) || !TypedArguments.AreAllRequired(constructor, paras.Select(para => para.Key)))
        {
            return null;
        }

        string shown = type.ToMinimalDisplayString(code.Model, creation.SpanStart);
        return new DocumentEdit("Use the typed class " + shown, new TextChange(creation.Span, $"new {shown}({string.Join(", ", written)})"));
    }

    /// <summary>The class of a command: it is nested in that of its service, and this in that of the device.</summary>
    private static INamedTypeSymbol? TypedClassOf(Compilation compilation, string fullName)
    {
        List<string> parts = [.. fullName.Replace("global::", string.Empty).Replace("@", string.Empty).Split('.')];
        if (parts.Count < 3)
        {
            return null;
        }

        string nested = string.Join("+", parts.Skip(parts.Count - 3));
        return compilation.GetTypeByMetadataName(string.Join(".", parts.Take(parts.Count - 3).Append(nested)));
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsDirective;
}
