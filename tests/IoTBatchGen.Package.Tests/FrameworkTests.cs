using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>A project for each of the frameworks that the package carries a library for.</summary>
public class FrameworkTests(PackedPackage package)
{
    /// <summary>The machine may have no runtime of .NET 8.</summary>
    private const string Properties = "<TargetFramework /><TargetFrameworks>net8.0;net10.0</TargetFrameworks><RollForward>Major</RollForward>";

    [Fact]
    public async Task A_project_of_net8_and_net10_builds_without_warnings_and_runs_a_typed_command_on_both()
    {
        using var project = new ConsumerProject(package, Properties);
        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Meter.Profile);
        VendorZip.Write(project.PathOf("MyNa/lamp.deviceprofile.zip"));
        project.Write("MyNa/Program.cs", Meter.Program + Meter.LampProgram);

        DotnetResult built = (await project.BuildAsync()).Succeeded();

        Assert.Empty(built.Diagnostics);
        foreach (string framework in new[] { "net8.0", "net10.0" })
        {
            DotnetResult ran = (await project.RunAsync("run", "--no-build", "-f", framework)).Succeeded();
            Assert.Equal(Meter.Printed + Meter.LampPrinted, ran.Output);
        }
    }
}
