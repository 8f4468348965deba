using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>Writes text as a literal. A literal that is rewritten stays of its kind: regular, verbatim, raw, UTF-8.</summary>
internal static class CSharpLiteral
{
    public static string Write(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static bool IsLiteral(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    public static string Rewrite(SyntaxToken literal, string value)
    {
        string text = literal.Text;
        string suffix = text.EndsWith("u8", StringComparison.OrdinalIgnoreCase) ? text.Substring(text.Length - 2) : string.Empty;
        text = text.Substring(0, text.Length - suffix.Length);
        if (value.Any(char.IsControl))
        {
            return Write(value) + suffix;
        }

        if (text[0] == '@')
        {
            return "@\"" + value.Replace("\"", "\"\"") + "\"" + suffix;
        }

        int quotes = text.Length - text.TrimStart('"').Length;
        bool isRaw = quotes > 2 && quotes < text.Length;
        if (!isRaw || value.Contains(new string('"', quotes)))
        {
            return Write(value) + suffix;
        }

        int firstLineEnd = text.IndexOf('\n');
        if (firstLineEnd >= 0)
        {
            int lastLineStart = text.LastIndexOf('\n') + 1;
            string indentation = text.Substring(lastLineStart).TrimEnd('"');
            int beforeLastLine = text[lastLineStart - 2] == '\r' ? lastLineStart - 2 : lastLineStart - 1;
            return text.Substring(0, firstLineEnd + 1) + indentation + value + text.Substring(beforeLastLine) + suffix;
        }

        // Quotes at the ends of the value would count as the literal's own.
        bool fits = value.Length > 0 && value[0] != '"' && value[value.Length - 1] != '"';
        return (fits ? text.Substring(0, quotes) + value + text.Substring(0, quotes) : Write(value)) + suffix;
    }
}
