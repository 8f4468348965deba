using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Requests;

/// <summary>IOTB1003: adds a mandatory field, or replaces its null by a placeholder.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MandatoryFieldFix() : AbsentFieldFix(RuleIds.MandatoryField)
{
    private protected override Edit? Set(FixedCode code, TextSpan place, string field, string? value) =>
        code.ExpressionAt(place) is { } expression && code.IsGivenToTheLibrary(expression)
            && Placeholders.Contract(code, place.Start, field) is not Placeholders.Null and var placeholder
            ? new Edit("Set " + field, new TextChange(place, placeholder))
            : null;
}
