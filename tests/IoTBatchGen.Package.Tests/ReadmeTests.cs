using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>The README, followed by the letter: its profile and its program build, and its mistakes are reported in its words.</summary>
public class ReadmeTests(PackedPackage package)
{
    /// <summary>What the README's program takes from an application: its settings, and where its tokens come from.</summary>
    private const string Application = """
        internal static class Tokens
        {
            public static System.Threading.Tasks.ValueTask<string> GetAsync(this object tokens, System.Threading.CancellationToken cancellationToken) => new("token");
        }
        """;

    private const string Settings = "var configuration = new Dictionary<string, string?>(); object tokens = configuration;\n";

    [Fact]
    public async Task The_first_five_minutes_build_without_warnings()
    {
        using var project = new ConsumerProject(package);
        string section = Section("Five minutes");
        string program = Assert.Single(Blocks(section, "csharp"));
        int body = program.IndexOf('\n', program.LastIndexOf("using IoTBatchGen;", StringComparison.Ordinal)) + 1;
        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Assert.Single(Blocks(section, "yaml")));
        project.Write("MyNa/Application.cs", Application);
        project.Write("MyNa/Program.cs", program.Insert(body, Settings));

        Assert.Empty((await project.BuildAsync()).Succeeded().Diagnostics);
    }

    [Fact]
    public async Task Every_mistake_is_reported_in_the_words_that_are_printed()
    {
        using var project = new ConsumerProject(package);
        string section = Section("What the build says");
        string[] mistakes = [.. Blocks(section, "csharp").SelectMany(Lines)];
        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Assert.Single(Blocks(Section("Five minutes"), "yaml")));
        project.Write(
            "MyNa/Program.cs",
            "using System.Text.Json.Nodes;\nusing IoTBatchGen;\nDeviceCommand command = new WaterMeter.DeliverySchedule.SetDeviceLevel(12);\n"
                + string.Concat(mistakes.Select(mistake => $"_ = {mistake};\n")));

        IReadOnlyList<string> reported = (await project.BuildAsync()).Diagnostics;

        string[] shown = [.. Blocks(section, "text").SelectMany(Lines).Where(line => line.StartsWith("error ", StringComparison.Ordinal))];
        Assert.Equal(5, mistakes.Length);
        Assert.Equal(5, shown.Length);
        Assert.All(shown, line => Assert.Contains(reported, one => one.Contains($": {line} (https://", StringComparison.Ordinal)));
        Assert.All(reported, one => Assert.Contains(": error IOTB", one, StringComparison.Ordinal));
    }

    private static string Section(string heading)
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");
        int start = readme.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, heading);
        int end = readme.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return readme[start..end];
    }

    /// <summary>The blocks of a language, without the indentation of the list that they stand in.</summary>
    private static IReadOnlyList<string> Blocks(string section, string language) =>
    [
        .. Regex.Matches(section, $@"^(?<indent> *)```{language}\n(?<text>.*?)^ *```$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(block => Regex.Replace(block.Groups["text"].Value, "^" + block.Groups["indent"].Value, string.Empty, RegexOptions.Multiline)),
    ];

    private static string[] Lines(string block) => block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
