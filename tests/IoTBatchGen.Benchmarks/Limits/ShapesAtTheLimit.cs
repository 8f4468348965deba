using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Environments;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Tests.Generation;
using IoTBatchGen.Benchmarks.Generators;
using Microsoft.CodeAnalysis;

namespace IoTBatchGen.Benchmarks.Limits;

/// <summary>
/// What the largest profiles cost the generator and the compiler together, each in a process of its own that starts from nothing. Wanted: under
/// 20 seconds and 1 GB each, and a list of 5,000 texts under twice one command.
/// </summary>
internal static class ShapesAtTheLimit
{
    private const int Rounds = 3;

    public static void Measure()
    {
        var table = new StringBuilder("| Shape | Generator | Generator and compiler | Peak memory | Generated |\n|---|---:|---:|---:|---:|\n");
        foreach (string shape in LimitShapes.All.Keys)
        {
            double[][] rounds = [.. Enumerable.Range(0, Rounds).Select(_ => RunApart(shape))];
            double[] median = [.. Enumerable.Range(0, rounds[0].Length).Select(i => rounds.Select(round => round[i]).Order().ElementAt(Rounds / 2))];
            table.Append(FormattableString.Invariant(
                $"| {shape} | {median[0]:0.00} s | {median[1]:0.00} s | {median[2]:0} MB | {median[3]:0.0} MB |\n"));
        }

        Console.WriteLine(table);
        ResultsFile.Put(nameof(ShapesAtTheLimit), ResultsFile.Machine(HostEnvironmentInfo.GetCurrent()), table.ToString().TrimEnd('\n'));
    }

    /// <summary>Generates and compiles one shape, and writes what that took.</summary>
    /// <param name="shape">A name of <see cref="LimitShapes"/>, or the seed of a <see cref="GeneratedShape"/>.</param>
    public static void Run(string shape)
    {
        IReadOnlyList<(string Path, string Text)> shapes =
            int.TryParse(shape, NumberStyles.None, CultureInfo.InvariantCulture, out int seed) ? GeneratedShape.Make(seed).Files : LimitShapes.All[shape]();
        AdditionalText[] files = Consumer.Files(shapes);
        var time = Stopwatch.StartNew();
        Compilation compilation = Consumer.Compilation([]);
        Consumer.Driver([new ProfileGenerator().AsSourceGenerator()], files).RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        TimeSpan generated = time.Elapsed;
        if (!output.Emit(Stream.Null).Success)
        {
            throw new InvalidOperationException(shape + " does not compile");
        }

        using Process process = Process.GetCurrentProcess();
        double characters = output.SyntaxTrees.Sum(tree => (double)tree.Length);
        Console.WriteLine(FormattableString.Invariant(
            $"{generated.TotalSeconds} {time.Elapsed.TotalSeconds} {process.PeakWorkingSet64 / 1048576.0} {characters / 1048576.0} {process.TotalProcessorTime.TotalSeconds}"));
    }

    /// <summary>Runs one shape in a process of its own: seconds of the generator, seconds of both, peak and generated
    /// megabytes, seconds of all processors.</summary>
    public static double[] RunApart(string shape) =>
        [.. OwnProcess.Run("limit", shape).Split(' ').Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
}
