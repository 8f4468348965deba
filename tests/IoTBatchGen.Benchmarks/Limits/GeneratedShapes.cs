using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Environments;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Tests.Generation;
using IoTBatchGen.Benchmarks.Generators;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Benchmarks.Limits;

/// <summary>
/// What profiles near the limits cost the generator and the compiler together, each made from a seed and run in a process of its own. Wanted:
/// under 20 seconds of processor time, which other programs do not lengthen, and 1 GB each, and a profile that is far too large rejected in under 100 ms once the code is warm.
/// </summary>
internal static class GeneratedShapes
{
    private const double MostSeconds = 20;
    private const double MostMegabytes = 1024;
    private const string Rejected = "100 services of 1,000 commands (rejected)";
    private const int WarmRounds = 15;

    public static void Measure(int count)
    {
        var costs = new List<(int Seed, double Seconds, double Megabytes, double Generated)>();
        for (int seed = 0; seed < count; seed++)
        {
            double[] cost = ShapesAtTheLimit.RunApart(FormattableString.Invariant($"{seed}"));
            costs.Add((seed, cost[4], cost[2], cost[3]));
            Console.WriteLine(FormattableString.Invariant($"{seed} {cost[4]:0.0} s {cost[2]:0} MB {GeneratedShape.Make(seed).Name}"));
        }

        var slowest = costs.MaxBy(cost => cost.Seconds);
        var largest = costs.MaxBy(cost => cost.Megabytes);
        var over = costs.Where(cost => cost.Seconds > MostSeconds || cost.Megabytes > MostMegabytes).ToArray();
        var table = new StringBuilder("| What | Found | Shape |\n|---|---:|---|\n");
        Row("shapes, seeds from 0", FormattableString.Invariant($"{count}"), string.Empty);
        Row("of them rejected", FormattableString.Invariant($"{costs.Count(cost => cost.Generated < 0.01)}"), string.Empty);
        Row("median of processor time", FormattableString.Invariant($"{costs.Select(cost => cost.Seconds).Order().ElementAt(count / 2):0.0} s"), string.Empty);
        Row("most processor time", FormattableString.Invariant($"{slowest.Seconds:0.0} s"), Named(slowest.Seed));
        Row("most memory", FormattableString.Invariant($"{largest.Megabytes:0} MB"), Named(largest.Seed));
        Row("over 20 s or 1 GB", FormattableString.Invariant($"{over.Length}"), string.Join("; ", over.Select(cost => Named(cost.Seed))));
        Row("rejected when warm", FormattableString.Invariant($"{WarmRejection():0.0} ms"), Rejected);
        Console.WriteLine(table);
        ResultsFile.Put(nameof(GeneratedShapes), ResultsFile.Machine(HostEnvironmentInfo.GetCurrent()), table.ToString().TrimEnd('\n'));

        void Row(string what, string found, string shape) => table.Append("| ").AppendJoin(" | ", what, found, shape).Append(" |\n");
    }

    private static string Named(int seed) => FormattableString.Invariant($"seed {seed}, {GeneratedShape.Make(seed).Name}");

    /// <summary>The milliseconds that the generator takes to reject it, the median of several runs after the first.</summary>
    private static double WarmRejection()
    {
        IReadOnlyList<(string Path, string Text)> profiles = LimitShapes.All[Rejected]();
        Compilation compilation = Consumer.Compilation([]);
        double Run()
        {
            AdditionalText[] files = Consumer.Files(profiles);
            var time = Stopwatch.StartNew();
            Consumer.Driver([new ProfileGenerator().AsSourceGenerator()], files).RunGenerators(compilation);
            return time.Elapsed.TotalMilliseconds;
        }

        return Enumerable.Range(0, WarmRounds * 2).Select(_ => Run()).Skip(WarmRounds).Order().ElementAt(WarmRounds / 2);
    }
}
