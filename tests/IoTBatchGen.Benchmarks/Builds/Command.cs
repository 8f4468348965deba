using System;
using System.Diagnostics;

namespace IoTBatchGen.Benchmarks.Builds;

/// <summary>Runs the <c>dotnet</c> command in a process that starts from nothing.</summary>
internal static class Command
{
    public static void Run(string folder, params string[] arguments) => Run(folder, isWarm: false, arguments);

    /// <summary>Runs it with a compiler server that stays, or without any.</summary>
    public static void Run(string folder, bool isWarm, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };

        // A server that stays would have the analyzers compiled by the second round, and be warmer for one than for the other.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = isWarm ? "true" : "false";
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(string.Join(' ', arguments) + "\n" + output);
        }
    }
}
