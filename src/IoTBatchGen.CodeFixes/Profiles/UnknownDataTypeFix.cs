using System.Composition;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoTBatchGen.CodeFixes.Profiles;

/// <summary>IOTB0204: replaces an unknown dataType by the most similar one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)]), Shared]
public sealed class UnknownDataTypeFix() : ReplacementFix(ProfileRuleIds.UnknownDataType)
{
    internal override string Title(Diagnostic diagnostic) => $"Change dataType to '{Meant(diagnostic)}'";
}
