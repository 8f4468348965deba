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
    [Fact]
    public async Task Its_code_compiles_as_pasted_into_a_new_console_project()
    {
        using var folder = new TemporaryFolder();
        string section = Section("Five minutes");
        folder.Write(
            "Directory.Build.props",
            $"<Project><PropertyGroup><RestoreAdditionalProjectSources>{package.Source}</RestoreAdditionalProjectSources></PropertyGroup></Project>");
        (await Dotnet.RunAsync(folder.Path, null, "new", "console", "-n", "MyNa", "--no-restore")).Succeeded();
        string project = folder.Combine("MyNa");
        (await Dotnet.RunAsync(project, folder.Combine("packages"), "add", "package", "IoTBatchGen", "--version", package.Version, "--no-restore")).Succeeded();
        folder.Write("MyNa/WaterMeter.deviceprofile.yaml", Assert.Single(Blocks(section, "yaml")));
        folder.Write("MyNa/Program.cs", Assert.Single(Blocks(section, "csharp")) + Blocks(Section("The client"), "csharp")[0]);

        DotnetResult built = (await Dotnet.RunAsync(project, folder.Combine("packages"), "build")).Succeeded();

        Assert.True(built.Diagnostics.Count == 0, built.Output);
    }

    [Fact]
    public async Task Its_registration_compiles_as_pasted_into_a_new_web_project()
    {
        using var project = new ConsumerProject(
            package,
            items: $"<PackageReference Include=\"IoTBatchGen.DependencyInjection\" Version=\"{package.Version}\" />",
            sdk: "Microsoft.NET.Sdk.Web");
        project.Write("MyNa/Program.cs", $"""
            var builder = WebApplication.CreateBuilder(args);
            {Blocks(Section("The client"), "csharp")[1]}
            builder.Build().Run();

            """);

        Assert.Empty((await project.BuildAsync()).Succeeded().Diagnostics);
    }

    [Fact]
    public async Task Every_mistake_is_reported_in_the_words_that_are_printed()
    {
        using var project = new ConsumerProject(package);
        string section = Section("What the build reports");
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

    [Theory]
    [InlineData("yaml")]
    [InlineData("csharp")]
    public void The_README_of_the_package_shows_the_same_code(string language) => Assert.Equal(
        Blocks(Section("Five minutes"), language), Blocks(Section("Five minutes", "src/IoTBatchGen/PACKAGE.md"), language));

    private static string Section(string heading, string page = "README.md")
    {
        string readme = File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n");
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
