using System.Linq;
using BenchmarkDotNet.Attributes;
using IoTBatchGen.Analyzers.Emission;
using IoTBatchGen.Profiles.Binding;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>
/// The parts of a cold run, for profiles of 20 commands of five paras each: reading against YamlDotNet's bare events of the same
/// text (wanted: at most 1.5 times), writing C# against Roslyn's parse of what was written (wanted: less), and all of them linear
/// in the number of profiles.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(7)]
public class ColdStages
{
    private string[] _texts = [];
    private SourceText[] _sources = [];
    private ProfileDocument[] _documents = [];
    private GeneratedFile[] _files = [];

    [Params(1, 10, 100, 1_000)]
    public int ProfileCount { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _texts = SampleProfiles.Make(ProfileCount, commands: 20).Select(profile => profile.Text).ToArray();
        _sources = _texts.Select(text => Reading.Valid(text, isOurs: true)).ToArray();
        _documents = Emitting.Read(_sources);
        _files = Emitting.Emit(_documents);
        for (int done = 0; done < ColdRun.WarmUpProfiles; done += ProfileCount)
        {
            BareEvents();
            Read();
            Emit();
        }
    }

    [Benchmark(Baseline = true)]
    public int BareEvents() => _texts.Sum(Reading.Bare);

    /// <summary>One after the other, none kept: of the bare events nothing is kept either.</summary>
    [Benchmark]
    public int ReadOnly() => _sources.Sum(source => Reading.Whole(source, isOurs: true).Content.Devices.Count);

    /// <summary>All kept, as the generator does: with many, the collector moves them to where old objects are.</summary>
    [Benchmark]
    public object Read() => Emitting.Read(_sources);

    [Benchmark]
    public object Emit() => Emitting.Emit(_documents);

    [Benchmark]
    public object RoslynParse() => Emitting.Parse(_files);
}
