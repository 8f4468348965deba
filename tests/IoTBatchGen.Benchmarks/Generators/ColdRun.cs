using System.Linq;
using BenchmarkDotNet.Attributes;
using IoTBatchGen.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>
/// The whole generator, from nothing to the compiler's trees, for profiles of 20 commands of five paras each. Wanted: linear in the
/// number of profiles; see <see cref="ColdStages"/> for its parts, of which the compiler's own parse is one.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(10)]
[IterationCount(7)]
public class ColdRun
{
    private readonly CSharpCompilation _compilation = Consumer.Compilation([]);
    private AdditionalText[] _files = [];

    [Params(1, 10, 100, 1_000)]
    public int ProfileCount { get; set; }

    [GlobalSetup]
    public void Setup() => _files = Consumer.Files(SampleProfiles.Make(ProfileCount, commands: 20));

    [Benchmark]
    public int Generate() => Consumer.Driver([new ProfileGenerator().AsSourceGenerator()], _files)
        .RunGenerators(_compilation).GetRunResult().Results.Single().GeneratedSources.Length;
}
