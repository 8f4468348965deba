using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Harness;

/// <summary>What an analyzer reports of a compilation.</summary>
internal static class Analysis
{
    /// <summary>Of a project without additional files.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(this Compilation compilation, DiagnosticAnalyzer analyzer) =>
        compilation.AnalyzeAsync(analyzer, [], new MemoryOptions());

    /// <summary>Of a project with these additional files, marked as the options say.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        this Compilation compilation, DiagnosticAnalyzer analyzer, ImmutableArray<AdditionalText> files, MemoryOptions options) =>
        compilation.WithAnalyzers([analyzer], new AnalyzerOptions(files, options)).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
}
