using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Environments;
using IoTBatchGen.Analyzers.Requests.Locals;

namespace IoTBatchGen.Benchmarks.Builds;

/// <summary>
/// A whole <c>dotnet build</c> of the sample, all of it compiled anew: with the package, and with the library alone and what the
/// package would generate as files of the project. What is between them is what the package costs: its targets, generator and
/// analyzers. The rounds alternate, so that a machine that slows down slows both; medians count.
/// </summary>
internal static class WholeBuild
{
    private const int RepeatedRegions = 7;

    public static void Measure()
    {
        string folder = Directory.CreateTempSubdirectory("iotbatchgen-builds-").FullName;
        try
        {
            (string with, string without) = SampleCopies.Make(folder);
            var times = new Dictionary<string, List<double>> { [with] = [], [without] = [] };
            for (int round = -1; round < RepeatedRegions; round++)
            {
                foreach (string project in new[] { without, with })
                {
                    double seconds = Build(project);

                    // The first round warms the disk's cache.
                    if (round >= 0)
                    {
                        times[project].Add(seconds);
                    }
                }
            }

            Report(Medians.Of(times[without]), Medians.Of(times[with]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Build(string project)
    {
        var time = Stopwatch.StartNew();
        Command.Run(project, "build", "--no-restore", "--no-incremental", "-v", "q");
        return time.Elapsed.TotalSeconds;
    }

    private static void Report(double without, double with)
    {
        string table = FormattableString.Invariant($"""
            | Build               | Median of {RepeatedRegions} | Ratio |
            |-------------------- |------------:|------:|
            | without the package | {without,9:0.00} s |  1.00 |
            | with the package    | {with,9:0.00} s | {with / without,5:0.00} |
            """).ReplaceLineEndings("\n");
        Console.WriteLine(table);
        ResultsFile.Put(nameof(WholeBuild), ResultsFile.Machine(HostEnvironmentInfo.GetCurrent()), table);
    }
}
