using System;
using System.Collections.Generic;
using System.Composition;
using System.Linq;
using IoTBatchGen.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>IOTB1201: changes an http URL to https.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class HttpsFix() : RequestFix(RuleIds.PlainHttp)
{
    private const string Title = "Use https";

    internal override bool KeepsCommands => true;

    internal override DocumentEdit? Fix(DocumentContext code, IReadOnlyList<Diagnostic> group)
    {
        TextSpan span = group[0].Location.SourceSpan;
        SyntaxNode node = code.Root.FindNode(span, getInnermostNodeForTie: true);

        // The one literal there, new Uri("http://…") or the text alone; a name only where the compiler knows its value.
        List<LiteralText> urls = node.DescendantTokens().Where(token => span.Contains(token.Span)).Select(LiteralText.Around).OfType<LiteralText>()
            .GroupBy(literal => literal.Span).Select(same => same.First()).Where(literal => IsHttp(literal.Value)).ToList();
        if (urls.Count == 1)
        {
            return new DocumentEdit(Title, new TextChange(new TextSpan(urls[0].SpanOf(0, "http".Length).End, 0), "s"));
        }

        return urls.Count == 0 && code.ExpressionAt(span) is { } expression
                && code.Model.GetConstantValue(expression) is { HasValue: true, Value: string url } && IsHttp(url)
            ? new DocumentEdit(Title, new TextChange(span, CSharpLiteral.Write("https" + url.Substring("http".Length))))
            : null;
    }

    private static bool IsHttp(string url) => url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
