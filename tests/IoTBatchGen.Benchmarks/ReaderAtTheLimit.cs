using BenchmarkDotNet.Attributes;
using IoTBatchGen.Analyzers.Facts;
using Microsoft.CodeAnalysis.Text;

namespace IoTBatchGen.Benchmarks;

/// <summary>A profile at the node limit, against the bare events of the same text.</summary>
[MemoryDiagnoser]
public class ReaderAtTheLimit
{
    private const int Values = 99_500;

    private string _text = string.Empty;
    private SourceText _source = SourceText.From(string.Empty);

    [Params("yaml", "json")]
    public string Form { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _text = Form == "yaml" ? Texts.Yaml(Values) : Texts.Json(Values);
        _source = Reading.Valid(_text, Form == "yaml");
    }

    [Benchmark(Baseline = true)]
    public object BareEvents() => Reading.Bare(_text);

    [Benchmark]
    public object Reader() => Reading.Whole(_source, Form == "yaml");
}
