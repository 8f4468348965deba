using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using IoTBatchGen.Tests.OpenApi;
using Xunit;

namespace IoTBatchGen.Tests;

/// <summary>One check for everyone: developers, the workflow and .ci/run call eng/ci.sh, which runs the README's test command.</summary>
public partial class CheckScriptTests
{
    /// <summary>Runs the check with a function in the place of the dotnet command.</summary>
    private const string Stub = """
        dotnet() {
          [ "$1" = format ] && return "$FORMAT_EXIT"
          [ "$*" = test ] || return 9
          printf '%s\n' "$TEST_OUTPUT"
          return "$TEST_EXIT"
        }
        export -f dotnet
        exec "$CHECK"
        """;

    [Fact]
    public void The_check_runs_the_test_command_of_the_README()
    {
        Match command = TestCommand().Match(Repository.Read("README.md"));
        Assert.True(command.Success);
        Assert.Single(Lines("eng/ci.sh"), line => Regex.IsMatch(line, "^" + Regex.Escape(command.Groups[1].Value) + "( 2>&1)?( \\|.*)?$"));
    }

    [Fact]
    public void The_script_of_the_build_server_ends_with_the_check() => Assert.Equal("exec eng/ci.sh", Lines(".ci/run")[^1]);

    [Fact]
    public void The_workflow_runs_the_check_on_Linux_Windows_and_macOS()
    {
        JsonNode job = YamlAsJson.Convert(Repository.Read(".github/workflows/ci.yml"))["jobs"]!["check"]!;
        string[] systems = [.. job["strategy"]!["matrix"]!["os"]!.AsArray().Select(system => (string)system!)];
        Assert.Equal(["ubuntu-latest", "windows-latest", "macos-latest"], systems);
        Assert.Equal("eng/ci.sh", (string?)job["steps"]!.AsArray()[^1]!["run"]);
    }

    [Theory]
    [InlineData(0, 0, "succeeded: 5\n  skipped: 1", 0, "5 passed, 0 failed")]
    [InlineData(0, 0, "a.cs(1,1): warning NU1603: newer\n  succeeded: 5", 0, "5 passed, 0 failed")]
    [InlineData(0, 0, "a.cs(1,1): warning CS0168: unused\n  succeeded: 5", 1, "5 passed, 0 failed")]
    [InlineData(0, 2, "succeeded: 4\n  failed: 1", 1, "4 passed, 1 failed")]
    [InlineData(0, 1, "succeeded: 5", 1, "5 passed, 0 failed")]
    [InlineData(2, 0, "succeeded: 5", 1, "5 passed, 0 failed")]
    [InlineData(0, 0, "nothing ran", 1, "0 passed, 0 failed")]
    public async Task The_check_fails_on_style_warnings_failures_and_no_tests_and_ends_with_the_total(
        int formatExit, int testExit, string testOutput, int expectedExit, string expectedLine)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "bash of Windows may be that of another system.");
        var start = new ProcessStartInfo("bash", ["-c", Stub]) { RedirectStandardOutput = true };
        start.Environment["CHECK"] = Repository.PathOf("eng/ci.sh");
        start.Environment["FORMAT_EXIT"] = formatExit.ToString(CultureInfo.InvariantCulture);
        start.Environment["TEST_EXIT"] = testExit.ToString(CultureInfo.InvariantCulture);
        start.Environment["TEST_OUTPUT"] = testOutput;
        using Process check = Process.Start(start)!;
        string output = await check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((expectedExit, expectedLine), (check.ExitCode, output.TrimEnd().Split('\n')[^1]));
    }

    private static string[] Lines(string file) =>
        [.. Repository.Read(file).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    [GeneratedRegex("Run the tests:\n```sh\n(.+)\n```")]
    private static partial Regex TestCommand();
}
