using System;
using System.Linq;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using IoTBatchGen.Analyzers.Facts;
using IoTBatchGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Benchmarks.Analysis;

/// <summary>
/// What our analyzers add to the compiler's own work on 1,000 files with a request in each, in one form or with none at all:
/// against analyzers that register for the same and do nothing, and beside the analyzers that the SDK runs in every project.
/// Wanted: next to nothing where there is no request, and less than the SDK's analyzers everywhere.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(7)]
public class AnalyzerCost
{
    private readonly DiagnosticAnalyzer[] _ours = [new RequestAnalyzer(), new ProfileAnalyzer()];
    private readonly DiagnosticAnalyzer[] _muted = [new MutedAnalyzer(new RequestAnalyzer()), new MutedAnalyzer(new ProfileAnalyzer())];
    private readonly DiagnosticAnalyzer[] _sdk = [.. SdkAnalyzers.All];
    private AnalyzedProject? _project;

    [Params("contract", "typed", "JSON text", "none")]
    public string Form { get; set; } = string.Empty;

    [GlobalSetup]
    public async Task Setup()
    {
        _project = new AnalyzedProject(CallSites.Of(Form));
        int faults = await _project.CountAsync(_ours);
        int muted = await _project.CountAsync(_muted);
        if (muted != 0 || (Form != "none" && faults == 0))
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{faults} diagnostics, {muted} of an analyzer that does nothing."));
        }
    }

    [Benchmark(Baseline = true)]
    public Task<int> DoNothing() => _project!.CountAsync(_muted);

    [Benchmark]
    public Task<int> Ours() => _project!.CountAsync(_ours);

    [Benchmark]
    public Task<int> Sdk() => _project!.CountAsync(_sdk);

    [Benchmark]
    public Task<int> SdkAndOurs() => _project!.CountAsync([.. _sdk.Concat(_ours)]);
}
