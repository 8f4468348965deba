using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>The template package: installed, a project made of it, built and run with the package of this run.</summary>
public class TemplateTests(PackedPackage package)
{
    [Fact]
    public async Task A_project_of_the_template_builds_without_warnings_and_sends_nothing_without_secrets()
    {
        using var folder = new TemporaryFolder();
        string hive = folder.Combine("hive");
        folder.Write(
            "Directory.Build.props",
            $"<Project><PropertyGroup><RestoreAdditionalProjectSources>{package.Source}</RestoreAdditionalProjectSources></PropertyGroup></Project>");

        // A hive of its own: the templates of whoever runs the tests stay as they are.
        (await Dotnet.RunAsync(folder.Path, null, "new", "install", package.PathOf("IoTBatchGen.Templates"), "--debug:custom-hive", hive)).Succeeded();
        (await Dotnet.RunAsync(folder.Path, null, "new", "iotbatch-na", "-n", "My.Meters", "--debug:custom-hive", hive)).Succeeded();

        string project = folder.Combine("My.Meters");
        DotnetResult built = (await Dotnet.RunAsync(project, folder.Combine("packages"), "build")).Succeeded();
        DotnetResult ran = (await Dotnet.RunAsync(project, folder.Combine("packages"), "run", "--no-build")).Succeeded();

        Assert.True(built.Diagnostics.Count == 0, built.Output);
        Assert.Equal(
            ["My.Meters.csproj", "Program.cs", "README.md", "WaterMeter.deviceprofile.yaml", "appsettings.json"],
            Directory.GetFiles(project).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        Assert.StartsWith("Not sent: Platform:AppKey and Platform:AccessToken are not set", ran.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\"param\":{\"type\":\"DeviceList\",\"deviceList\":[\"3f1a\",\"77b2\"],\"command\":{\"serviceId\":\"DeliverySchedule\",\"method\":\"SET_DEVICE_LEVEL\",\"paras\":{\"value\":12}}}",
            ran.Output,
            StringComparison.Ordinal);
    }
}
