using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>Replaces the value that a rule rejects, where it is used, whatever the expression is.</summary>
internal static class ValueText
{
    /// <summary>The change; null if the place can hold no such value.</summary>
    public static TextChange? Replace(DocumentContext code, TextSpan span, string value)
    {
        if (JsonLiteral.Around(code, span) is { } json)
        {
            return json.Replace(span, value);
        }

        if (code.ExpressionAt(span) is not { } expression)
        {
            return null;
        }

        return Write(code, expression, value) is { } text && text != code.Text.ToString(span) ? new TextChange(span, text) : null;
    }

    /// <summary>The value as C#, of the type that the expression has.</summary>
    private static string? Write(DocumentContext code, ExpressionSyntax expression, string value)
    {
        if (expression is LiteralExpressionSyntax literal && CSharpLiteral.IsLiteral(literal.Token))
        {
            return CSharpLiteral.Rewrite(literal.Token, value);
        }

        TypeInfo type = code.Model.GetTypeInfo(expression);
        ITypeSymbol? stated = type.Type ?? type.ConvertedType;
        if (stated is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            stated = nullable.TypeArguments[0];
        }

        switch (stated?.SpecialType)
        {
            case SpecialType.System_String:
                return CSharpLiteral.Write(value);
            case SpecialType.System_Decimal when IsNumber(value):
                return value + "m";
            case SpecialType.System_Single when IsNumber(value):
                return value + "f";
            case SpecialType.System_Double when IsNumber(value):
                return value;
            case >= SpecialType.System_Char and <= SpecialType.System_UInt64 when IsWhole(value):
                return value;
            default:
                return null;
        }
    }

    private static bool IsWhole(string value) => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsNumber(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
