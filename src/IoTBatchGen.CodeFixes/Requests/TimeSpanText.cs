using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>Writes a number of minutes as a <see cref="TimeSpan"/>, in the existing unit if the result is a whole number.</summary>
internal static class TimeSpanText
{
    public static string Write(DocumentContext code, ExpressionSyntax replaced, int minutes)
    {
        if (replaced is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments.Count: 1 })
        {
            int unit = access.Name.Identifier.ValueText switch
            {
                nameof(TimeSpan.FromDays) => 24 * 60,
                nameof(TimeSpan.FromHours) => 60,
                _ => 1,
            };
            return minutes % unit == 0 && unit > 1
                ? Call(access.Expression.ToString(), access.Name.Identifier.ValueText, minutes / unit)
                : Call(access.Expression.ToString(), nameof(TimeSpan.FromMinutes), minutes);
        }

        INamedTypeSymbol type = code.Model.Compilation.GetTypeByMetadataName(typeof(TimeSpan).FullName!)!;
        return Call(type.ToMinimalDisplayString(code.Model, replaced.SpanStart), nameof(TimeSpan.FromMinutes), minutes);
    }

    private static string Call(string type, string method, int amount) =>
        type + "." + method + "(" + amount.ToString(CultureInfo.InvariantCulture) + ")";
}
