using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Benchmarks.Generators;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Benchmarks.Analysis;

/// <summary>
/// 2,000 and 4,000 requests in one method, which share what could make each look at all others. Wanted: at most 2.2 times for twice the
/// code, and under four times an analyzer that registers for the same and does nothing.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(5)]
public class ManyRequests
{
    private const int Many = 4_000;

    private readonly RequestAnalyzer _ours = new();
    private readonly MutedAnalyzer _muted = new(new RequestAnalyzer());
    private string _half = string.Empty;
    private string _whole = string.Empty;

    [Params("one variable", "one param", "one task", "one command", "one paras", "through one task", "separate")]
    public string Shares { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _half = Make(Many / 2);
        _whole = Make(Many);
    }

    [Benchmark]
    public Task<int> Half() => CountAsync(_half, _ours);

    [Benchmark(Baseline = true)]
    public Task<int> DoNothing() => CountAsync(_whole, _muted);

    [Benchmark]
    public Task<int> Whole() => CountAsync(_whole, _ours);

    private static async Task<int> CountAsync(string code, DiagnosticAnalyzer analyzer)
    {
        CSharpCompilation compilation = Consumer.Compilation([code]);
        return (await compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None)).Length;
    }

    private string Make(int count)
    {
        (string before, string each) = Shares switch
        {
            "one variable" => ("BatchTask task;", """
                task = new BatchTask(); task.TaskName = "t#"; task.Timeout = 60; task.Param = new BatchTaskParam();
                task.Param.Type = BatchTargetType.Broadcast; task.Param.Command = Command(); await client.CreateAsync(task);
                """),
            "one param" => ("var param = Param();", """
                param.Command = new RawDeviceCommand { ServiceId = "A", Method = "B" }; await client.CreateAsync(param.AsTask("t#", 60));
                """),
            "one task" => ("var task = Param().AsTask(\"t\", 60);", "task.Timeout = 60; await client.CreateAsync(task);"),
            "one command" => ("var raw = new RawDeviceCommand { ServiceId = \"A\" };", """
                raw.Method = "M#"; await client.CreateAsync(raw.ToAllDevices().AsTask("t#", 60));
                """),
            "one paras" => ("var paras = new JsonObject();", """
                paras["value"] = #; await client.CreateAsync(new RawDeviceCommand { ServiceId = "A", Method = "B", Paras = paras }.ToAllDevices().AsTask("t#", 60));
                """),
            "through one task" => ("var task = new BatchTask { TaskName = \"t\", Timeout = 60, Param = new BatchTaskParam { Type = BatchTargetType.Broadcast } };", """
                task.Param.Command = new RawDeviceCommand { ServiceId = "A", Method = "B" }; await client.CreateAsync(task);
                """),
            _ => (string.Empty, """
                await client.CreateAsync(new RawDeviceCommand { ServiceId = "A", Method = "B" }.ToDevices("a", "b").AsTask("t#", 60).WithTag("a", "b"));
                """),
        };
        return $$"""
            using System.Text.Json.Nodes;
            using System.Threading.Tasks;
            using IoTBatchGen;
            class Many
            {
                static BatchTaskParam Param() => null;
                static DeviceCommand Command() => null;
                static async Task Run(IBatchTaskClient client)
                {
                    {{before}}
                    {{string.Concat(Enumerable.Range(0, count).Select(i => each.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) + "\n"))}}
                }
            }
            """;
    }
}
