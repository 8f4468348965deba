using System.Linq;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>
/// After a keystroke in one of 500 files: the driver alone, with our generator (200 commands in use) against one that makes
/// nothing, and one that does nothing but hand over the same files, which the driver goes through at each run. Wanted: at most 1.3
/// times the latter.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(20)]
public class KeystrokeRerun
{
    private readonly Reruns _nothing = new("nothing");
    private readonly Reruns _same = new("same output");
    private readonly Reruns _ours = new("ours");

    [Benchmark]
    public object Nothing() => _nothing.Next();

    [Benchmark(Baseline = true)]
    public object SameOutput() => _same.Next();

    [Benchmark]
    public object Ours() => _ours.Next();

    /// <summary>Keystrokes that were prepared, one after the other.</summary>
    private sealed class Reruns(string generator)
    {
        private readonly TypingProject _project = new(generator);
        private CSharpCompilation[]? _edits;
        private int _next;

        public GeneratorDriver Next()
        {
            _edits ??= Enumerable.Range(0, 64).Select(_ => _project.Edited()).ToArray();
            return _project.Run(_edits[_next++ % _edits.Length]);
        }
    }
}
