using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>A library that installs the package and holds a profile, and an application that refers to the library alone.</summary>
public class LibraryTests(PackedPackage package)
{
    /// <summary>No language version: netstandard2.0 has C# 7.3.</summary>
    private const string Library =
        "<TargetFramework>netstandard2.0</TargetFramework><OutputType>Library</OutputType><ImplicitUsings>disable</ImplicitUsings><Nullable>disable</Nullable>";

    private const string LibraryCode = """
        using IoTBatchGen;

        namespace Meters
        {
            public static class Fleet
            {
                public static BatchTask Raise(int level)
                {
                    return new WaterMeter.DeliverySchedule.SetDeviceLevel(level).ToDevices("3f1a", "77b2").AsTask("raise-level", 1000);
                }
            }
        }
        """;

    private const string AppCode = """
        using IoTBatchGen;

        Console.WriteLine(Meters.Fleet.Raise(12).ToJson("app"));
        Console.WriteLine(new Meters.WaterMeter.DeliverySchedule.SetDeviceLevel(12).ToDevices("3f1a", "77b2").AsTask("raise-level", 1000).ToJson("app"));

        """;

    [Fact]
    public async Task The_application_uses_the_librarys_commands_and_those_of_its_own_profiles()
    {
        using ConsumerProject project = Projects();
        VendorZip.Write(project.PathOf("MyNa/lamp.deviceprofile.zip"));
        project.Write("Meters/Fleet.cs", LibraryCode);
        project.Write("MyNa/Program.cs", AppCode + Meter.LampProgram);

        DotnetResult built = (await project.BuildAsync()).Succeeded();
        DotnetResult ran = (await project.RunAsync("run", "--no-build")).Succeeded();

        Assert.Empty(built.Diagnostics);
        Assert.DoesNotContain("IoTBatchGen:", built.Output, StringComparison.Ordinal);
        Assert.Equal(Meter.Printed + Meter.Printed + Meter.LampPrinted, ran.Output);
    }

    [Fact]
    public async Task Mistakes_in_both_are_reported()
    {
        using ConsumerProject project = Projects();
        project.Write("Meters/Fleet.cs", LibraryCode.Replace("\"77b2\"", "\"3f1a\"", StringComparison.Ordinal));
        project.Write("MyNa/Program.cs", AppCode + """
            _ = new Meters.WaterMeter.DeliverySchedule.SetDeviceLevel(250).ToAllDevices().AsTask("t", timeoutMinutes: 5);
            _ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVLE" };
            """);

        DotnetResult built = await project.BuildAsync();

        // A warning in the library, for its errors would keep the application from being compiled.
        Assert.NotEqual(0, built.ExitCode);
        Assert.Equal(
            [
                "Fleet.cs(9,92): warning IOTB1016",
                "Program.cs(5,59): error IOTB1105",
                "Program.cs(5,107): error IOTB1001",
                "Program.cs(6,69): error IOTB1102",
            ],
            built.Diagnostics.Select(line => Regex.Match(line, @"\w+\.cs\(\d+,\d+\): \w+ \w+").Value));
    }

    private ConsumerProject Projects()
    {
        var project = new ConsumerProject(package, items: "<ProjectReference Include=\"../Meters/Meters.csproj\" />", installs: false);
        project.Add("Meters", Library);
        project.Write("Meters/WaterMeter.deviceprofile.yaml", Meter.Profile);
        return project;
    }
}
