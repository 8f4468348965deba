using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Benchmarks.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Benchmarks.Analysis;

/// <summary>A project of 1,000 files to run analyzers on, ten profiles and what is generated from them included.</summary>
internal sealed class AnalyzedProject
{
    private const int FileCount = 1_000;

    private readonly Compilation _compilation;
    private readonly AnalyzerOptions _options;

    public AnalyzedProject(Func<int, string> file)
    {
        AdditionalText[] profiles = Consumer.Files(SampleProfiles.Make(10, 20));
        Consumer.Driver([new ProfileGenerator().AsSourceGenerator()], profiles)
            .RunGeneratorsAndUpdateCompilation(Consumer.Compilation(Enumerable.Range(0, FileCount).Select(file)), out _compilation, out _);
        _options = new AnalyzerOptions([.. profiles], Consumer.Options(profiles));
        ImmutableArray<Diagnostic> errors = [.. _compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (!errors.IsEmpty)
        {
            throw new InvalidOperationException(errors[0].ToString());
        }
    }

    /// <summary>Runs analyzers on a compilation in which nothing has been bound yet, as a build does.</summary>
    public async Task<int> CountAsync(params DiagnosticAnalyzer[] analyzers)
    {
        var fresh = CSharpCompilation.Create("Sample", _compilation.SyntaxTrees, _compilation.References, (CSharpCompilationOptions)_compilation.Options);
        return (await fresh.WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(
            _options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None)).Length;
    }
}
