using System;
using System.Diagnostics;
using System.Reflection;

namespace IoTBatchGen.Benchmarks;

/// <summary>Runs a command of this program in a process of its own, whose memory and compiled code are then its own too.</summary>
internal static class OwnProcess
{
    /// <summary>Runs the command.</summary>
    /// <returns>What it printed.</returns>
    public static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly.GetExecutingAssembly().Location, .. arguments]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(string.Join(' ', arguments) + ": " + output);
    }
}
