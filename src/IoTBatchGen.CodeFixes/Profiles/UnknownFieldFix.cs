using System.Collections.Generic;
using System.Composition;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Profiles;

/// <summary>IOTB0201: renames an unknown field to the one that was meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)]), Shared]
public sealed class UnknownFieldFix() : ProfileFix(ProfileRuleIds.UnknownField)
{
    internal override string Title(Diagnostic diagnostic) => $"Rename to '{Meant(diagnostic)}'";

    private protected override IEnumerable<TextChange?> Change(SourceText text, Diagnostic diagnostic) =>
        [ScalarText.Replace(text, diagnostic.Location, Meant(diagnostic))];

    private static string? Meant(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(RuleProperties.Replacement, out string? meant) ? meant : null;
}
