using BenchmarkDotNet.Attributes;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>
/// A keystroke in one of 500 files, from the text to the generators' results: a driver without generators, one with a generator that
/// makes nothing, ours with 200 commands in use, and others' with 200 units in use each. Wanted: ours at most 1.3 times an empty driver, and less
/// than any of the others. <see cref="KeystrokeRerun"/> has the driver alone.
/// </summary>
/// <remarks>The parser's code must be compiled for good before the first count: three warm-ups are too few for that.</remarks>
[MemoryDiagnoser]
[WarmupCount(20)]
public class Keystroke
{
    private readonly TypingProject _none = new("none");
    private readonly TypingProject _nothing = new("nothing");
    private readonly TypingProject _ours = new("ours");
    private readonly TypingProject _refit = new("Refit");
    private readonly TypingProject _mapperly = new("Mapperly");
    private readonly TypingProject _mvvm = new("CommunityToolkit.Mvvm");
    private readonly TypingProject _json = new("System.Text.Json");

    [Benchmark(Baseline = true)]
    public object NoGenerator() => _none.Run(_none.Edited());

    [Benchmark]
    public object EmptyGenerator() => _nothing.Run(_nothing.Edited());

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
