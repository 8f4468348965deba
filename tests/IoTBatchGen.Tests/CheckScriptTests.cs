using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IoTBatchGen.Tests.OpenApi;
using Xunit;

namespace IoTBatchGen.Tests;

/// <summary>One check for everyone: developers, the workflow and .ci/run call eng/ci.sh, which runs the README's test command.</summary>
public partial class CheckScriptTests
{
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

    private static string[] Lines(string file) =>
        [.. Repository.Read(file).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    [GeneratedRegex("Run the tests:\n```sh\n(.+)\n```")]
    private static partial Regex TestCommand();
}
