using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>Many projects of one solution, built at once.</summary>
public class ParallelBuildTests(PackedPackage package)
{
    private const string Items = """
        <DeviceProfile Include="../shared/WaterMeter.yaml" Link="WaterMeter.yaml" />
        <DeviceProfile Include="../shared/lamp.zip" Link="lamp.zip" />
        """;

    [Fact]
    public async Task Ten_projects_that_share_a_profile_and_a_zip_build_without_warnings_and_run()
    {
        string[] names = [.. Enumerable.Range(0, 10).Select(index => "Na" + index)];
        using var project = new ConsumerProject(package, items: Items, name: names[0]);
        project.Write("All.slnx", $"<Solution>{string.Concat(names.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        project.Write("shared/WaterMeter.yaml", Meter.Profile);
        VendorZip.Write(project.PathOf("shared/lamp.zip"));
        foreach (string name in names)
        {
            project.Add(name, items: Items);
            project.Write(name + "/Program.cs", Meter.Program + Meter.LampProgram);
        }

        DotnetResult built = (await project.BuildAsync("../All.slnx", "-m:4")).Succeeded();

        Assert.Empty(built.Diagnostics);
        foreach (string name in names)
        {
            DotnetResult ran = (await project.RunAsync("exec", project.PathOf($"{name}/bin/Debug/net10.0/{name}.dll"))).Succeeded();
            Assert.Equal(Meter.Printed + Meter.LampPrinted, ran.Output);
        }
    }
}
