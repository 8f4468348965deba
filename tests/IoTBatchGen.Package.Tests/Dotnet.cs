using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>Runs the <c>dotnet</c> command as a user's shell would, with nothing of the test run's own environment in it.</summary>
internal static class Dotnet
{
    public static Task<DotnetResult> RunAsync(string workingFolder, string? packageCache, params string[] arguments) =>
        RunProgramAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", workingFolder, packageCache, arguments);

    /// <summary>Runs any other program in the same way.</summary>
    public static async Task<DotnetResult> RunProgramAsync(string program, string workingFolder, string? packageCache, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
        {
            start.Environment.Remove(name);
        }

        // No server outlives the run, with a stale analyzer in it or a file of the test's folder open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (packageCache is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packageCache;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new DotnetResult(process.ExitCode, (await output + await error).ReplaceLineEndings("\n"));
    }

    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name.Equals("CI", StringComparison.OrdinalIgnoreCase);
}

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">All that it printed.</param>
internal sealed record DotnetResult(int ExitCode, string Output)
{
    /// <summary>The errors and warnings of a build, each once, without the project that the build names behind them.</summary>
    public IReadOnlyList<string> Diagnostics => Output.Split('\n')
        .Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
        .Select(line => line.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and int end ? line[..end] : line)
        .Select(line => line.Trim())
        .Distinct()
        .ToList();

    /// <summary>Fails the test, with what was printed, where the command failed.</summary>
    public DotnetResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
