using BenchmarkDotNet.Attributes;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>
/// A keystroke in one of 500 files, from the text to the generators' results: no generator at all, ours with 200 commands in use,
/// and others' with 200 units in use each. Wanted: ours at most 1.3 times none, and less than any of the others.
/// </summary>
[MemoryDiagnoser]
public class Keystroke
{
    private readonly TypingProject _none = new("none");
    private readonly TypingProject _ours = new("ours");
    private readonly TypingProject _refit = new("Refit");
    private readonly TypingProject _mapperly = new("Mapperly");
    private readonly TypingProject _mvvm = new("CommunityToolkit.Mvvm");
    private readonly TypingProject _json = new("System.Text.Json");

    [Benchmark(Baseline = true)]
    public object NoGenerator() => _none.Run(_none.Edited());

    [Benchmark]
    public object Ours() => _ours.Run(_ours.Edited());

    [Benchmark]
    public object Refit() => _refit.Run(_refit.Edited());

    [Benchmark]
    public object Mapperly() => _mapperly.Run(_mapperly.Edited());

    [Benchmark]
    public object CommunityToolkitMvvm() => _mvvm.Run(_mvvm.Edited());

    [Benchmark]
    public object SystemTextJson() => _json.Run(_json.Edited());
}
