using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using IoTBatchGen.Analyzers.Tests.Profiles;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Benchmarks;

/// <summary>Each bomb of depth and of size: the same texts that the tests read.</summary>
[MemoryDiagnoser]
public class ReaderBombs
{
    private SourceText _source = SourceText.From(string.Empty);

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = string.Empty;

    public static IEnumerable<string> Names => Bomb.Depth.Concat(Bomb.Size).Select(bomb => bomb.Name);

    [GlobalSetup]
    public void Setup() => _source = SourceText.From(Bomb.All.First(bomb => bomb.Name == Name).Make());

    [Benchmark]
    public object Reader() => Reading.Whole(_source, isOurs: true);
}
