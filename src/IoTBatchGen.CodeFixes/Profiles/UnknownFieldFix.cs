using System.Composition;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoTBatchGen.CodeFixes.Profiles;

/// <summary>IOTB0201: renames an unknown field to the most similar one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)]), Shared]
public sealed class UnknownFieldFix() : ReplacementFix(ProfileRuleIds.UnknownField)
{
    internal override string Title(Diagnostic diagnostic) => $"Rename to '{Meant(diagnostic)}'";
}
