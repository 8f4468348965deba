extern alias runtime;

using System;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;
using Runtime = runtime::IoTBatchGen;

namespace IoTBatchGen.Analyzers.Tests.Guides;

/// <summary>The guide "what became of my command": its code compiles without fault, and its tables and numbers are those of the library.</summary>
public class FollowingGuideTests
{
    private const string Page = "what-became-of-my-command.md";

    private static readonly GuideText Guide = new(Page);

    private static readonly MigratedProject TestProject = new(Assert.Single(Guide.Blocks("yaml")));

    public static TheoryData<int> Examples => new(Enumerable.Range(0, Guide.Blocks("csharp").Count));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_compiles_and_nothing_is_reported(int number)
    {
        string example = Guide.Blocks("csharp")[number];
        Assert.Empty(await TestProject.BuildAsync(example.StartsWith("using", StringComparison.Ordinal) ? example : "using IoTBatchGen;\n" + example));
    }

    [Theory]
    [InlineData(typeof(Runtime.BatchSubtaskState), 0)]
    [InlineData(typeof(Runtime.DeviceCommandState), 1)]
    public void The_table_says_of_every_state_what_it_proves(Type type, int column)
    {
        string[] told = [.. Rows("What a state proves").Select(cells => cells[column].Split(',')[0])];
        Assert.All(
            type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(state => state.GetValue(null)!.ToString()!),
            state => Assert.Contains(state, told));
    }

    [Fact]
    public void The_errors_are_those_of_queries()
    {
        string told = string.Concat(Rows("When a question fails").Select(cells => cells[0] + " "));
        Assert.All(
            Runtime.BatchTaskErrorCatalog.Of(Runtime.BatchTaskOperation.QueryTask).Select(error => error.ErrorCode.Value),
            code => Assert.Contains(code, told, StringComparison.Ordinal));
    }

    [Fact]
    public void The_limits_are_those_of_the_library()
    {
        string text = Guide.Text.ReplaceLineEndings(" ");
        Assert.Contains($"can have {Runtime.BatchTaskLimits.MaxUnfinishedTasks} unfinished tasks", text, StringComparison.Ordinal);
        Assert.Contains($"its {Runtime.BatchTaskLimits.MaxCallsPerMinute} calls a minute", text, StringComparison.Ordinal);
        Assert.Contains($"one in {new Runtime.BatchTaskWatchOptions().MinInterval.TotalSeconds} seconds (`MinInterval`)", text, StringComparison.Ordinal);
    }

    private static string[][] Rows(string section) =>
    [
        .. Regex.Match(Guide.Text, $"^## {section}\n(.*?)(?:^## |\\z)", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value.Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Trim('|', ' ').Split(" | ")),
    ];
}
