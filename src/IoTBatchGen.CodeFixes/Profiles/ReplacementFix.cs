using System.Collections.Generic;
using IoTBatchGen.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.CodeFixes.Profiles;

/// <summary>A fix that replaces a value by the one that the rule suggests.</summary>
public abstract class ReplacementFix : ProfileFix
{
    private protected ReplacementFix(string ruleId)
        : base(ruleId)
    {
    }

    private protected override IEnumerable<TextChange?> Change(SourceText text, Diagnostic diagnostic) =>
        [ScalarText.Replace(text, diagnostic.Location, Meant(diagnostic))];

    private protected static string? Meant(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(RuleProperties.Replacement, out string? meant) ? meant : null;
}
