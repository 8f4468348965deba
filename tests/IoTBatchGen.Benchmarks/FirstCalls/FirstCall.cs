using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using BenchmarkDotNet.Environments;
using IoTBatchGen.Benchmarks.Builds;

namespace IoTBatchGen.Benchmarks.FirstCalls;

/// <summary>
/// From the start of a process to the first byte on the wire and to the task's id on its output: a program with the package against one
/// with HttpClient alone that sends the same body (wanted: at most 1.25 times). The programs take turns, many times; medians count.
/// </summary>
internal static class FirstCall
{
    private const int Rounds = 25;

    public static async Task MeasureAsync()
    {
        string folder = Directory.CreateTempSubdirectory("iotbatchgen-first-call-").FullName;
        try
        {
            var table = new StringBuilder("| Code | Login | Subject | First byte | Ratio | Task id | Ratio | Published |\n|------|------ |-------- |----------:|------:|-------:|------:|---------:|\n");
            (string, string) package = (folder, SampleCopies.Pack(folder));
            foreach (CodeKind kind in Enum.GetValues<CodeKind>())
            {
                foreach (bool logsIn in new[] { false, true })
                {
                    FirstCallProgram bare = FirstCallProgram.Publish(folder, "Bare.cs", null, logsIn, kind);
                    FirstCallProgram client = FirstCallProgram.Publish(folder, "Client.cs", package, logsIn, kind);
                    table.Append(await MeasureAsync(bare, client, $"{kind} | {(logsIn ? "yes" : "no")}"));
                }
            }

            Console.WriteLine(table);
            ResultsFile.Put(nameof(FirstCall), ResultsFile.Machine(HostEnvironmentInfo.GetCurrent()), table.ToString().TrimEnd('\n'));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> MeasureAsync(FirstCallProgram bare, FirstCallProgram client, string label)
    {
        var bareTimes = new List<(double FirstByte, double TaskId)>();
        var clientTimes = new List<(double FirstByte, double TaskId)>();
        using var server = new TimedServer();
        for (int round = -2; round < Rounds; round++)
        {
            (double, double, string Body) first = await RunAsync(bare, server);
            (double, double, string Body) second = await RunAsync(client, server);
            if (first.Body != second.Body)
            {
                throw new InvalidOperationException("They send different bodies:\n" + first.Body + "\n" + second.Body);
            }

            // The first rounds warm the disk's cache.
            if (round >= 0)
            {
                bareTimes.Add((first.Item1, first.Item2));
                clientTimes.Add((second.Item1, second.Item2));
            }
        }

        return Row(label, "HttpClient", bare, bareTimes, bareTimes) + Row(label, "Client", client, clientTimes, bareTimes);
    }

    /// <summary>Milliseconds to the first byte and to the task's id, and the body that was sent.</summary>
    private static async Task<(double FirstByte, double TaskId, string Body)> RunAsync(FirstCallProgram program, TimedServer server)
    {
        Task<(long FirstByte, string Body)> serving = server.ServeAsync();
        long start = Stopwatch.GetTimestamp();
        using Process process = program.Start(server.Url);
        string? taskId = await process.StandardOutput.ReadLineAsync();
        double toTaskId = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0 || string.IsNullOrEmpty(taskId))
        {
            throw new InvalidOperationException("The program made no task.");
        }

        (long firstByte, string body) = await serving;
        return (Stopwatch.GetElapsedTime(start, firstByte).TotalMilliseconds, toTaskId, body);
    }

    private static string Row(
        string label, string subject, FirstCallProgram program, List<(double FirstByte, double TaskId)> times, List<(double FirstByte, double TaskId)> bare)
    {
        double firstByte = Medians.Of(times.Select(time => time.FirstByte));
        double taskId = Medians.Of(times.Select(time => time.TaskId));
        double firstByteRatio = Medians.Of(times.Zip(bare, (time, of) => time.FirstByte / of.FirstByte));
        double taskIdRatio = Medians.Of(times.Zip(bare, (time, of) => time.TaskId / of.TaskId));
        return FormattableString.Invariant(
            $"| {label} | {subject} | {firstByte:0.0} ms | {firstByteRatio:0.00} | {taskId:0.0} ms | {taskIdRatio:0.00} | {program.Size / 1024.0:0} KB |\n");
    }
}
