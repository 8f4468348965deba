using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using BenchmarkDotNet.Environments;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Requests.LongMethods;
using IoTBatchGen.Benchmarks.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTBatchGen.Benchmarks.Analysis;

/// <summary>
/// 1,000, 2,000 and 4,000 requests in one method, in every shape of <see cref="MethodShape"/>. Wanted: at most 2.2 times for twice the
/// requests, and at most twice an analyzer that registers for the same and does nothing.
/// </summary>
/// <remarks>
/// Processor time of this process, the compiler's included, of the quickest of some rounds. The rounds of all sizes take turns, so that what
/// else the machine does is shared among them.
/// </remarks>
internal static class LongMethods
{
    private const int Most = 4_000;
    private const int Rounds = 3;

    /// <param name="shapes">Parts of the names of some shapes; none for all, whose table is written down.</param>
    public static async Task MeasureAsync(IReadOnlyCollection<string> shapes)
    {
        var table = new StringBuilder(
            "| Shape | Time to 2,000 | to 4,000 | to 4,000, nothing done | Bytes to 4,000 | Time | Time, ratio | Allocated | Allocated, ratio |\n"
            + "|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (MethodShape shape in ContractShapes.All.Concat(WireShapes.All).Where(shape => shapes.Count == 0 || shapes.Any(shape.Name.Contains)))
        {
            string row = await RowAsync(shape);
            Console.Write(row);
            table.Append(row);
        }

        if (shapes.Count == 0)
        {
            ResultsFile.Put(nameof(LongMethods), ResultsFile.Machine(HostEnvironmentInfo.GetCurrent()), table.ToString().TrimEnd('\n'));
        }
    }

    private static async Task<string> RowAsync(MethodShape shape)
    {
        await CheckAsync(shape);
        var ours = new RequestAnalyzer();
        var nothing = new MutedAnalyzer(new RequestAnalyzer());
        (string Code, DiagnosticAnalyzer Analyzer)[] runs =
        [
            (shape.Make(Most / 4, timeout: 60), ours),
            (shape.Make(Most / 2, timeout: 60), ours),
            (shape.Make(Most, timeout: 60), ours),
            (shape.Make(Most / 2, timeout: 60), nothing),
            (shape.Make(Most, timeout: 60), nothing),
        ];
        Cost[] least = [.. runs.Select(_ => Cost.Most)];
        for (int round = -1; round < Rounds; round++)
        {
            for (int i = 0; i < runs.Length; i++)
            {
                var cost = await Cost.OfAsync(() => DiagnosticsAsync(runs[i].Code, runs[i].Analyzer));
                least[i] = round < 0 ? least[i] : Cost.Least(least[i], cost);
            }
        }

        (Cost quarter, Cost half, Cost whole, Cost halfOfNothing, Cost wholeOfNothing) = (least[0], least[1], least[2], least[3], least[4]);
        return FormattableString.Invariant(
            $"| {shape.Name} | {half.Time / quarter.Time:0.00} | {whole.Time / half.Time:0.00} | {wholeOfNothing.Time / halfOfNothing.Time:0.00} | {whole.Megabytes / half.Megabytes:0.00} | ")
            + FormattableString.Invariant(
            $"{whole.Time.TotalMilliseconds:0} ms | {whole.Time / wholeOfNothing.Time:0.00} | {whole.Megabytes:0} MB | {whole.Megabytes / wholeOfNothing.Megabytes:0.00} |\n");
    }

    /// <summary>The code must compile, and each shape must be one that the rules see: a timeout that is too short is a fault.</summary>
    private static async Task CheckAsync(MethodShape shape)
    {
        Diagnostic? error = Consumer.Compilation([shape.Make(count: 3, timeout: 9)]).GetDiagnostics()
            .FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        if (error is not null)
        {
            throw new InvalidOperationException($"{shape.Name}: {error}");
        }

        if ((await DiagnosticsAsync(shape.Make(count: 3, timeout: 9), new RequestAnalyzer())).Length == 0)
        {
            throw new InvalidOperationException($"{shape.Name}: no diagnostic says that the timeout is too short.");
        }
    }

    private static async Task<Diagnostic[]> DiagnosticsAsync(string code, DiagnosticAnalyzer analyzer)
    {
        CSharpCompilation compilation = Consumer.Compilation([code]);
        return [.. await compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None)];
    }

    private readonly record struct Cost(TimeSpan Time, double Megabytes)
    {
        public static Cost Most { get; } = new(TimeSpan.MaxValue, double.MaxValue);

        public static Cost Least(Cost one, Cost other) =>
            new(one.Time < other.Time ? one.Time : other.Time, Math.Min(one.Megabytes, other.Megabytes));

        public static async Task<Cost> OfAsync(Func<Task> action)
        {
            GC.Collect();
            TimeSpan time = Environment.CpuUsage.UserTime;
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            await action();
            return new Cost(Environment.CpuUsage.UserTime - time, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6);
        }
    }
}
