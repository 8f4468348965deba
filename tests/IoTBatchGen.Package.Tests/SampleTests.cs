using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>The sample northbound application, as the README has a newcomer run it.</summary>
public class SampleTests
{
    private const string Project = "src/Samples/WaterMeterNa";

    [Fact]
    public async Task It_creates_a_task_for_each_kind_of_target_and_shows_three_rejections()
    {
        DotnetResult ran = (await Dotnet.RunAsync(
            Repository.Folder, null, "run", "--project", Project, "--no-build", "-c", Repository.Configuration)).Succeeded();

        string[] lines = ran.Output.Split('\n');
        foreach (string type in new[] { "DeviceList", "DeviceType", "DeviceArea", "GroupList", "GroupIdList", "Broadcast" })
        {
            int body = Array.FindIndex(lines, line => line.Contains($"\"param\":{{\"type\":\"{type}\"", StringComparison.Ordinal));
            Assert.True(body >= 0, $"{type}\n{ran.Output}");
            Assert.StartsWith("→ task ", lines[body + 1], StringComparison.Ordinal);
        }

        Assert.Equal(8, lines.Count(line => line.StartsWith("→ task ", StringComparison.Ordinal)));
        Assert.Equal(
            ["→ rejected with 105002 (HTTP 200)", "→ rejected with 105001 (HTTP 200)", "→ rejected with 1010005 (HTTP 403)"],
            lines.Where(line => line.StartsWith("→ rejected", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
        Assert.Contains("  Change the task name.", lines);
        Assert.Contains("  Check whether accessToken carried in the API request is correct.", lines);
    }

    [Fact]
    public async Task It_follows_a_task_to_the_answer_of_each_device()
    {
        DotnetResult ran = (await Dotnet.RunAsync(
            Repository.Folder, null, "run", "--project", Project, "--no-build", "-c", Repository.Configuration)).Succeeded();

        string[] lines = ran.Output.Split('\n');
        int bar = Array.FindIndex(lines, line => line.StartsWith("  [", StringComparison.Ordinal));
        Assert.True(bar >= 0, ran.Output);
        Assert.Equal(
            [
                "  [##############################] 1 answered, 1 failed, 1 timed out, of 3",
                "  the task is Complete",
                "  85c0: answered, result 0",
                "  9c0d: failed with 100223: Command counts has reached the upLimit. Wait until the device has received its pending commands, or cancel some of "
                    + "them. Then send this device the command again, in a new task.",
                "  c4e2: timed out. It may have acted all the same",
                "  pushed for raise-level-and-follow: 85c0 SUCCESSFUL {\"result\":0}",
            ],
            lines[bar..(bar + 6)]);
        Assert.StartsWith("  pushed for raise-level-and-follow: 9c0d FAILED", lines[bar + 6], StringComparison.Ordinal);
        Assert.StartsWith("  pushed for raise-level-and-follow: c4e2 TIMEOUT", lines[bar + 7], StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_native_code_it_prints_the_same_and_nothing_warns_of_trimming()
    {
        Assert.SkipWhen(NativeToolchain.Missing is not null, NativeToolchain.Missing ?? string.Empty);
        using var folder = new TemporaryFolder();

        // What it refers to is built; only the sample itself is compiled anew, for the machine it is to run on.
        DotnetResult published = (await Dotnet.RunAsync(
            Repository.Folder,
            null,
            "publish", Project, "-c", Repository.Configuration, "-o", folder.Path,
            "-p:NativeAot=true", "-p:TrimmerSingleWarn=false", "-p:BuildProjectReferences=false")).Succeeded();
        DotnetResult native = (await Dotnet.RunProgramAsync(
            folder.Combine(OperatingSystem.IsWindows() ? "WaterMeterNa.exe" : "WaterMeterNa"), folder.Path, null)).Succeeded();
        DotnetResult managed = (await Dotnet.RunAsync(
            Repository.Folder, null, "run", "--project", Project, "--no-build", "-c", Repository.Configuration)).Succeeded();

        Assert.Empty(published.Diagnostics);
        Assert.False(File.Exists(folder.Combine("WaterMeterNa.dll")));
        Assert.Equal(managed.Output, native.Output);
    }

    [Fact]
    public async Task Its_mistakes_fail_the_build_as_the_README_shows()
    {
        // It fails to compile, so that nothing of the sample's own build is overwritten.
        DotnetResult built = await Dotnet.RunAsync(
            Repository.Folder,
            null,
            "build", Project, "-c", Repository.Configuration, "--no-restore", "--no-dependencies", "-p:Mistakes=true");

        string[] shown = File.ReadAllLines(Repository.PathOf("README.md"))
            .Where(line => line.StartsWith("Mistakes.cs(", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEqual(0, built.ExitCode);
        Assert.Equal(5, shown.Length);
        Assert.Equal(shown, built.Diagnostics.Select(WithoutFolderAndLink).Order(StringComparer.Ordinal));
    }

    private static string WithoutFolderAndLink(string diagnostic)
    {
        string fromFile = diagnostic[diagnostic.IndexOf("Mistakes.cs", StringComparison.Ordinal)..];
        return fromFile[..fromFile.LastIndexOf(" (https://", StringComparison.Ordinal)];
    }
}
