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
    private (string Path, string Text)[] _profiles = [];

    [Params(1, 10, 100, 1_000)]
    public int ProfileCount { get; set; }

    [GlobalSetup]
    public void Setup() => _profiles = [.. SampleProfiles.Make(ProfileCount, commands: 20)];

    // New texts each time, because a text is read once.
    [Benchmark]
    public int Generate() => Consumer.Driver([new ProfileGenerator().AsSourceGenerator()], Consumer.Files(_profiles))
        .RunGenerators(_compilation).GetRunResult().Results.Single().GeneratedSources.Length;
}
