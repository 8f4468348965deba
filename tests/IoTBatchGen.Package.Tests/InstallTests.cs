using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>The first five minutes of a user: a new project, the package, a profile.</summary>
public class InstallTests(PackedPackage package)
{
    [Fact]
    public async Task A_new_project_with_a_profile_builds_without_warnings_and_runs_a_typed_command()
    {
        using var project = new ConsumerProject(package);
        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Meter.Profile);
        project.Write("MyNa/Program.cs", Meter.Program);

        DotnetResult built = (await project.BuildAsync()).Succeeded();
        DotnetResult ran = (await project.RunAsync("run", "--no-build")).Succeeded();

        Assert.Empty(built.Diagnostics);
        Assert.Equal(Meter.Printed, ran.Output);
    }

    [Fact]
    public async Task Mistakes_fail_the_build_at_their_place()
    {
        using var project = new ConsumerProject(package);
        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Meter.Profile);
        project.Write("MyNa/Program.cs", Meter.Program + """
            _ = new WaterMeter.DeliverySchedule.SetDeviceLevel(12).ToAllDevices().AsTask("t", timeoutMinutes: 5);
            _ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVLE" };
            """);

        DotnetResult built = await project.BuildAsync();

        Assert.NotEqual(0, built.ExitCode);
        Assert.Equal(
            [
                "Program.cs(7,99): error IOTB1001: timeout is 5 minutes; the platform accepts 10 to 2880 (https://iotbatchgen.example/rules/IOTB1001)",
                "Program.cs(8,69): error IOTB1102: service 'DeliverySchedule' has no command 'SET_DEVICE_LEVLE'; did you mean 'SET_DEVICE_LEVEL'? (https://iotbatchgen.example/rules/IOTB1102)",
            ],
            built.Diagnostics.Select(line => line[line.IndexOf("Program.cs", System.StringComparison.Ordinal)..]).Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_fault_in_a_profile_fails_the_build_at_its_line()
    {
        using var project = new ConsumerProject(package);
        project.Write("MyNa/profiles/Meter.deviceprofile.yml", "manufacturerId: Acme\nmodel: M1\nservices: []\n");
        project.Write("MyNa/Program.cs", "Console.WriteLine(1);\n");

        DotnetResult built = await project.BuildAsync();

        Assert.NotEqual(0, built.ExitCode);
        Assert.Contains(built.Diagnostics, line =>
            line.Contains("Meter.deviceprofile.yml(1,1): error IOTB0202", System.StringComparison.Ordinal)
            && line.Contains("deviceType", System.StringComparison.Ordinal));
        Assert.Contains(built.Diagnostics, line => line.Contains("Meter.deviceprofile.yml(1,1): error IOTB0001", System.StringComparison.Ordinal));
    }
}
