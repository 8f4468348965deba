using System.Collections.Immutable;
using System.Linq;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Analyzers.Diagnostics;

/// <summary>The rules about profile files, as the compiler wants them.</summary>
internal static class ProfileDescriptors
{
    private const string Category = "IoTBatch.Profile";

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ProfileRules.All
        .Select(rule => new DiagnosticDescriptor(
            rule.Id, rule.Title, rule.MessageFormat, Category, rule.Severity.ToDiagnosticSeverity(), isEnabledByDefault: true,
            helpLinkUri: HelpLinks.For(rule.Id)))
        .ToImmutableArray();

    public static ImmutableDictionary<string, DiagnosticDescriptor> ById { get; } = All.ToImmutableDictionary(rule => rule.Id);
}
