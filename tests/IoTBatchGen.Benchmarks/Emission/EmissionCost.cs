using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Environments;
using IoTBatchGen.Benchmarks.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTBatchGen.Benchmarks.Emission;

/// <summary>
/// What generated code costs the compiler: to run the generator, to parse and compile what it made, and to write the assembly. Each unit has five
/// parameters, one of them an enum. The rounds alternate, what an empty project costs is taken off, and medians count. The peak of memory is that of a process that
/// compiles once.
/// </summary>
internal static class EmissionCost
{
    private const int Rounds = 15;
    private const int Processes = 3;
    private const int WarmUps = 2;

    public static void Measure()
    {
        NSwagClient.Save();
        var costs = EmissionSubjects.All.ToDictionary(subject => subject.Name, _ => new List<Cost>());
        for (int round = -WarmUps; round < Rounds; round++)
        {
            foreach ((string name, _) in EmissionSubjects.All)
            {
                Cost cost = Compile(name);
                if (round >= 0)
                {
                    costs[name].Add(round < Processes ? cost with { Peak = PeakOf(name) } : cost);
                }
            }
        }

        Cost nothing = Median(costs["nothing"]);
        Cost byHand = Median(costs["By hand"]).Above(nothing);
        var table = new StringBuilder("| Subject | Checks values | Processor time a unit | Ratio | Allocated a unit | Ratio | Peak | Assembly a unit | Ratio | Text a unit |\n"
            + "|-------- |-------------- |----------------------:|------:|-----------------:|------:|-----:|----------------:|------:|------------:|\n");
        foreach ((string name, bool checks) in EmissionSubjects.All.Skip(1))
        {
            Cost cost = Median(costs[name]).Above(nothing);
            table.Append(FormattableString.Invariant(
                $"| {name} | {(checks ? "yes" : "no")} | {Unit(cost.Milliseconds * 1000):0} us | {cost.Milliseconds / byHand.Milliseconds:0.00} "))
                .Append(FormattableString.Invariant(
                $"| {Unit(cost.Allocated / 1024.0):0} KB | {cost.Allocated / (double)byHand.Allocated:0.00} | {cost.Peak / 1048576.0:0} MB | {Unit(cost.Assembly):0} B | {cost.Assembly / (double)byHand.Assembly:0.00} | {Unit(cost.Text):0} |\n"));
        }

        string text = table.ToString().TrimEnd('\n');
        Console.WriteLine(text);
        ResultsFile.Put(nameof(EmissionCost), ResultsFile.Machine(HostEnvironmentInfo.GetCurrent()), text);
    }

    private static double Unit(double value) => value / EmissionSubjects.UnitCount;

    /// <summary>Compiles one subject, and prints the peak of this process's memory.</summary>
    public static void PrintPeak(string subject)
    {
        Compile(subject);
        using Process process = Process.GetCurrentProcess();
        Console.WriteLine(process.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
    }

    private static long PeakOf(string subject) => long.Parse(OwnProcess.Run("emission-peak", subject), CultureInfo.InvariantCulture);

    private static Cost Compile(string subject)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        (CSharpCompilation project, GeneratorDriver driver) = EmissionSubjects.Make(subject);
        driver.RunGeneratorsAndUpdateCompilation(project, out Compilation output, out _);
        using var assembly = new MemoryStream();
        if (output.Emit(assembly) is { Success: false } failed)
        {
            throw new InvalidOperationException(subject + ": " + failed.Diagnostics.First(one => one.Severity == DiagnosticSeverity.Error));
        }

        return new Cost(
            (Environment.CpuUsage.TotalTime - before).TotalMilliseconds,
            GC.GetTotalAllocatedBytes(precise: true) - allocated,
            assembly.Length,
            output.SyntaxTrees.Sum(tree => (long)tree.Length),
            0);
    }

    private static Cost Median(List<Cost> costs) => new(
        Medians.Of(costs.Select(cost => cost.Milliseconds)),
        Medians.Of(costs.Select(cost => cost.Allocated)),
        costs[0].Assembly,
        costs[0].Text,
        Medians.Of(costs.Take(Processes).Select(cost => cost.Peak)));

    private sealed record Cost(double Milliseconds, long Allocated, long Assembly, long Text, long Peak)
    {
        public Cost Above(Cost other) =>
            new(Milliseconds - other.Milliseconds, Allocated - other.Allocated, Assembly - other.Assembly, Text - other.Text, Peak - other.Peak);
    }
}
