using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.Analyzers.Json;

/// <summary>Determines how a literal is written.</summary>
internal static class LiteralKinds
{
    /// <summary>The kind of a literal that is one token; null for any other token.</summary>
    public static LiteralKind? Find(SyntaxToken token)
    {
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken:
                return new LiteralKind(token.Text.StartsWith("@", System.StringComparison.Ordinal), 1, false, 0);
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                return new LiteralKind(false, QuotesIn(token.Text), false, 0);
            case SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                return new LiteralKind(false, QuotesIn(token.Text), true, 0);
            default:
                return null;
        }
    }

    public static LiteralKind Find(InterpolatedStringExpressionSyntax interpolated)
    {
        string start = interpolated.StringStartToken.Text.TrimEnd();
        int quotes = start.Count(c => c == '"');
        bool isMultiLine = interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken);
        return new LiteralKind(start.Contains('@'), quotes, isMultiLine, start.Count(c => c == '$'));
    }

    private static int QuotesIn(string text) => text.TakeWhile(c => c == '"').Count();
}
