using System.Collections.Generic;
using System.Composition;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>IOTB1014, IOTB1106: changes a value to the correct JSON type: <c>"12"</c> to 12, or 12 to <c>"12"</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ConvertValueFix() : RequestFix(RuleIds.WrongType, RuleIds.ParaType)
{
    internal override bool KeepsCommands => true;

    internal override DocumentEdit? Fix(DocumentContext code, IReadOnlyList<Diagnostic> group)
    {
        Diagnostic diagnostic = group[0];
        if (Replacement(diagnostic) is not { } value)
        {
            return null;
        }

        // What the API itself wants otherwise are its numbers.
        bool isText = Property(diagnostic, RuleProperties.Form) == RuleProperties.TextForm;
        TextSpan span = diagnostic.Location.SourceSpan;
        TextChange? change = JsonLiteral.Around(code, span) is { } json
            ? json.ReplaceJson(json.WithQuotes(span), isText ? JsonText.Quoted(value) : value)
            : code.ExpressionAt(span) is null ? null
            : isText ? new TextChange(span, CSharpLiteral.Write(value))
            : JsonLiteral.IsWord(value) ? new TextChange(span, value)
            : null;
        return change is { } made ? new DocumentEdit(isText ? $"Write \"{value}\" as a string" : $"Write {value}, without quotes", made) : null;
    }
}
