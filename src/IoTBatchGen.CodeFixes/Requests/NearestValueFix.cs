using System;
using System.Collections.Generic;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>IOTB1001, IOTB1007, IOTB1105: replaces a rejected value by the nearest accepted one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NearestValueFix() : RequestFix(RuleIds.Timeout, RuleIds.MaxRetransmit, RuleIds.ParaValue)
{
    internal override DocumentEdit? Fix(DocumentContext code, IReadOnlyList<Diagnostic> group)
    {
        Diagnostic diagnostic = group[0];
        if (Replacement(diagnostic) is not { } nearest)
        {
            return null;
        }

        TextSpan span = diagnostic.Location.SourceSpan;
        TextChange? change = code.ExpressionAt(span) is { } expression && IsTimeSpan(code, expression)
            ? new TextChange(span, TimeSpanText.Write(code, expression, int.Parse(nearest, CultureInfo.InvariantCulture)))
            : ValueText.Replace(code, span, nearest);
        return change is { } made ? new DocumentEdit(diagnostic.Id == RuleIds.ParaValue ? $"Use {nearest}, the nearest value in the profile" : $"Use {nearest}, the nearest bound", made) : null;
    }

    private static bool IsTimeSpan(DocumentContext code, ExpressionSyntax expression) => code.Model.GetTypeInfo(expression).Type is
    {
        Name: nameof(TimeSpan), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true },
    };
}
