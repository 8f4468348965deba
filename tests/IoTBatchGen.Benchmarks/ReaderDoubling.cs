using System.Linq;
using BenchmarkDotNet.Attributes;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Benchmarks;

/// <summary>Twice the input against once the input.</summary>
public class ReaderDoubling
{
    private SourceText _once = SourceText.From(string.Empty);
    private SourceText _twice = SourceText.From(string.Empty);

    [Params("yaml", "json", "unknown fields", "one field", "long texts")]
    public string Form { get; set; } = string.Empty;

    private bool IsOurs => Form != "json";

    [GlobalSetup]
    public void Setup()
    {
        _once = Make(24_000);
        _twice = Make(48_000);
    }

    [Benchmark(Baseline = true)]
    public object Once() => Reading.Whole(_once, IsOurs);

    [Benchmark]
    public object Twice() => Reading.Whole(_twice, IsOurs);

    private SourceText Make(int values) => Form switch
    {
        "yaml" => Reading.Valid(Texts.Yaml(values), IsOurs),
        "json" => Reading.Valid(Texts.Json(values), IsOurs),
        "unknown fields" => SourceText.From(string.Concat(Enumerable.Range(0, values / 2).Select(i => "k" + i + ": 1\n"))),
        "long texts" => SourceText.From(string.Concat(Enumerable.Repeat("- \"" + new string('x', 1_000) + "\"\n", values / 20))),
        _ => SourceText.From(string.Concat(Enumerable.Repeat("a: 1\n", values / 2))),
    };
}
