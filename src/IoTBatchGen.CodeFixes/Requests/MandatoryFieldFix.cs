using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>IOTB1003: adds a mandatory field, or replaces its null by a placeholder.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MandatoryFieldFix() : AbsentFieldFix(RuleIds.MandatoryField)
{
    private protected override DocumentEdit? Set(DocumentContext code, TextSpan span, string field, string? value) =>
        code.ExpressionAt(span) is { } expression && code.IsGivenToTheLibrary(expression)
            && SampleValues.Contract(code, span.Start, field) is not SampleValues.Null and var placeholder
            ? new DocumentEdit("Set " + field, new TextChange(span, placeholder))
            : null;
}
