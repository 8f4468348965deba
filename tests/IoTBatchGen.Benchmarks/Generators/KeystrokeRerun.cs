using System.Linq;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Benchmarks.Generators;

/// <summary>
/// After a keystroke in one of 500 files: the driver alone, with our generator (200 commands in use) against one that makes
/// nothing. Wanted: at most 1.3 times.
/// </summary>
[MemoryDiagnoser]
public class KeystrokeRerun
{
    private const int Prepared = 64;

    private TypingProject? _project;
    private CSharpCompilation[] _edits = [];
    private int _next;

    [Params("nothing", "ours")]
    public string Generator { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _project = new TypingProject(Generator);
        _edits = Enumerable.Range(0, Prepared).Select(_ => _project.Edited()).ToArray();
    }

    [Benchmark]
    public object Rerun() => _project!.Run(_edits[_next++ % Prepared]);
}
