using System.Linq;
using BenchmarkDotNet.Attributes;
using IoTBatchGen.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>
/// The whole generator, from nothing to the compiler's trees, for profiles of 20 commands of five paras each. Wanted: linear in the
/// number of profiles, and at most 1.9 times YamlDotNet's bare events of the same texts; see <see cref="ColdStages"/> for its parts.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(10)]
[IterationCount(7)]
public class ColdRun
{
    /// <summary>So many profiles leave the JIT nothing to optimize.</summary>
    public const int WarmUpProfiles = 2_000;

    private readonly CSharpCompilation _compilation = Consumer.Compilation([]);
    private (string Path, string Text)[] _profiles = [];

    [Params(1, 10, 100, 1_000)]
    public int ProfileCount { get; set; }

    // With one profile the JIT needs more than the benchmark's own warm-up.
    [GlobalSetup]
    public void Setup()
    {
        _profiles = [.. SampleProfiles.Make(ProfileCount, commands: 20)];
        for (int done = 0; done < WarmUpProfiles; done += ProfileCount)
        {
            BareEvents();
            Generate();
        }
    }

    [Benchmark(Baseline = true)]
    public int BareEvents() => _profiles.Sum(profile => Reading.Bare(profile.Text));

    // New texts each time, because a text is read once.
    [Benchmark]
    public int Generate() => Consumer.Driver([new ProfileGenerator().AsSourceGenerator()], Consumer.Files(_profiles))
        .RunGenerators(_compilation).GetRunResult().Results.Single().GeneratedSources.Length;
}
