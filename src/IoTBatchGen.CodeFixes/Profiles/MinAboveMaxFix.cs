using System.Collections.Generic;
using System.Composition;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Profiles;

/// <summary>IOTB0303: swaps min and max, each with its quotes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)]), Shared]
public sealed class MinAboveMaxFix() : ProfileFix(ProfileRuleIds.MinAboveMax)
{
    internal override string Title(Diagnostic diagnostic) => "Swap min and max";

    private protected override IEnumerable<TextChange?> Change(SourceText text, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations.Count != 1
            || ScalarText.SpanOf(text, diagnostic.Location) is not { } min
            || ScalarText.SpanOf(text, diagnostic.AdditionalLocations[0]) is not { } max)
        {
            return [];
        }

        return [new TextChange(min, text.ToString(max)), new TextChange(max, text.ToString(min))];
    }
}
