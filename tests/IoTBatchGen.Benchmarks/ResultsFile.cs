using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace IoTBatchGen.Benchmarks;

/// <summary>RESULTS.md beside this file: a part for each class of benchmarks, replaced when that class was run.</summary>
internal static class ResultsFile
{
    private const string PartHead = "## ";

    public static void Write(IEnumerable<Summary> summaries)
    {
        foreach (Summary summary in summaries.Where(summary => summary.Reports.Length > 0))
        {
            Put(summary.BenchmarksCases[0].Descriptor.Type.Name, Machine(summary.HostEnvironmentInfo), Table(summary));
        }
    }

    /// <summary>Puts a part in, or in the place of the one that has its name.</summary>
    public static void Put(string name, string machine, string table)
    {
        string path = Path.Combine(Path.GetDirectoryName(ThisFile())!, "RESULTS.md");
        string[] old = File.Exists(path) ? File.ReadAllText(path).Split("\n" + PartHead) : [string.Empty];
        var parts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string part in old.Skip(1))
        {
            parts[part.Split('\n')[0]] = part.TrimEnd('\n');
        }

        parts[name] = $"{name}\n{machine}\n\n{table}";
        File.WriteAllText(path, Head + string.Concat(parts.Values.Select(part => $"\n{PartHead}{part}\n")));
    }

    private static string Head => """
        # Measured
        Made by the benchmarks themselves: `dotnet run -c Release --project tests/IoTBatchGen.Benchmarks -- results` runs all and writes this file;
        `-- results "*ReaderBombs*"` runs some and replaces their parts; `-- methods`, `-- calls`, `-- first-call`, `-- watches`, `-- editors`, `-- emission`, `-- builds`, `-- profile-builds`, `-- limits` and `-- shapes 100` measure methods with many requests, whole calls, the first call of a process, watched tasks, a project with many profiles in an editor, the compilation of generated code, builds, builds of many profiles, the largest profiles and generated ones near the limits. What counts are the ratios: all of one table were measured in one run. `EmissionTried` is kept by hand.

        """.Replace("\r", string.Empty, StringComparison.Ordinal);

    /// <summary>Processor and runtime: what a number depends on.</summary>
    public static string Machine(HostEnvironmentInfo host) => FormattableString.Invariant(
        $"{DateTime.UtcNow:yyyy-MM-dd}, {host.Cpu.Value?.ProcessorName?.Trim() ?? "unknown processor"}, {Environment.ProcessorCount} logical processors, {host.RuntimeVersion}, BenchmarkDotNet {host.BenchmarkDotNetVersion}");

    private static string Table(Summary summary)
    {
        var logger = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, logger);
        return string.Join('\n', logger.GetLog().Split('\n').Select(line => line.TrimEnd().Replace("**", string.Empty, StringComparison.Ordinal)).Where(line => line.StartsWith('|')));
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
