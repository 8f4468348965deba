using System.Threading;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Analyzers.Diagnostics;

/// <summary>
/// The severity that a .globalconfig sets for a whole category of rules, or for all. The compiler looks for it only where a diagnostic is in
/// C#, so for profiles it is read here. A severity for a single rule takes precedence; the compiler applies that itself.
/// </summary>
internal static class BulkSeverity
{
    /// <summary>The severity of a problem; null if it is not to be reported.</summary>
    public static DiagnosticSeverity? Find(ProfileIssue issue, Compilation compilation, AnalyzerConfigOptions options, CancellationToken cancellationToken)
    {
        DiagnosticDescriptor rule = ProfileDescriptors.ById[issue.RuleId];
        string? bulk = Value(options, $"dotnet_analyzer_diagnostic.category-{rule.Category}.severity") ?? Value(options, "dotnet_analyzer_diagnostic.severity");
        return bulk is null || IsSet(rule.Id, compilation.Options, cancellationToken) ? issue.Severity.ToDiagnosticSeverity() : bulk.ToLowerInvariant() switch
        {
            "none" => null,
            "silent" or "refactoring" => DiagnosticSeverity.Hidden,
            "suggestion" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            _ => issue.Severity.ToDiagnosticSeverity(),
        };
    }

    private static string? Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out string? value) ? value.Trim() : null;

    private static bool IsSet(string id, CompilationOptions options, CancellationToken cancellationToken) =>
        options.SpecificDiagnosticOptions.ContainsKey(id)
        || options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellationToken, out _) == true;
}
