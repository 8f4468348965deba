using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Host;

/// <summary>The program in a process of its own, as <c>dotnet run</c> starts it.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task It_prints_where_it_listens_and_what_it_receives()
    {
        using Process program = Start("--app-key", "k", "--token", "t");
        try
        {
            string[] greeting = await ReadLinesAsync(program.StandardOutput, 6);
            var url = new Uri(greeting[0].Replace("listening on", string.Empty, StringComparison.Ordinal).Trim());
            Assert.Equal(["appId         fake-app-id", "app_key       k", "secret        fake-secret", "access token  t", "Ctrl+C stops."], greeting[1..]);

            using var http = new HttpClient { BaseAddress = url };
            http.DefaultRequestHeaders.Add("app_key", "k");
            http.DefaultRequestHeaders.Add("Authorization", "Bearer t");
            using var body = new StringContent("{\"timeout\":5}", Encoding.UTF8, "application/json");
            using HttpResponseMessage response =
                await http.PostAsync(NorthboundApplication.TasksPath, body, TestContext.Current.CancellationToken);
            Assert.Equal(400, (int)response.StatusCode);

            string[] printed = await ReadLinesAsync(program.StandardOutput, 8);
            Assert.StartsWith("POST /iocm/app/batchtask/v1.1.0/tasks -> 400 50400 The input is invalid.", printed[0], StringComparison.Ordinal);
            Assert.Contains("  error   IOTB1001 timeout: timeout is 5 minutes; the platform accepts 10 to 2880", printed);
            Assert.Equal(["{", "  \"timeout\": 5", "}"], printed[^3..]);
        }
        finally
        {
            program.Kill();
        }
    }

    [Fact]
    public async Task Bad_arguments_give_the_usage_and_exit_code_2()
    {
        using Process program = Start("--port", "many");
        string errors = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, program.ExitCode);
        Assert.StartsWith("usage: ", errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_port_in_use_is_said_on_one_line_with_exit_code_1()
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);
        using Process program = Start("--port", platform.ServerUrl.Port.ToString(CultureInfo.InvariantCulture));
        string errors = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, program.ExitCode);
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task Ctrl_C_stops_it_with_exit_code_0()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no kill -INT.");
        using Process program = StartInterruptible();
        await ReadLinesAsync(program.StandardOutput, 6);
        using Process kill = Process.Start("kill", ["-INT", program.Id.ToString(CultureInfo.InvariantCulture)]);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Equal(0, program.ExitCode);
    }

    private static string Assembly => Path.Combine(AppContext.BaseDirectory, "IoTBatchGen.FakePlatform.Host.dll");

    private static Process Start(params string[] args) => Run("dotnet", args.Prepend(Assembly));

    /// <summary>What a shell runs in the background ignores the signal of Ctrl+C, and so does all that is started from there.</summary>
    private static Process StartInterruptible() => OperatingSystem.IsLinux() ? Run("env", ["--default-signal=INT", "dotnet", Assembly]) : Start();

    private static Process Run(string program, IEnumerable<string> args) => Process.Start(new ProcessStartInfo(program, args)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<string[]> ReadLinesAsync(StreamReader reader, int count)
    {
        string[] lines = new string[count];
        for (int i = 0; i < count; i++)
        {
            lines[i] = await reader.ReadLineAsync(TestContext.Current.CancellationToken).AsTask()
                .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)
                ?? throw new EndOfStreamException("The program ended.");
        }

        return lines;
    }
}
