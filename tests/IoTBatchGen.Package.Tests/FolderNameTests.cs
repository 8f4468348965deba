using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>Folders and projects named as people name them.</summary>
public class FolderNameTests(PackedPackage package)
{
    private const string Name = "my NA #1 水表 ü";

    /// <summary>Profiles that stand outside the project's folder.</summary>
    private const string Items = """
        <DeviceProfile Include="../von außen #2/Pump.yaml" Link="Pump.yaml" />
        <DeviceProfile Include="../von außen #2/lamp (v1%3b neu).zip" Link="lamp.zip" />
        """;

    /// <summary>The root namespace of the project is what its name leaves of one.</summary>
    private const string Program = Meter.Program + Meter.LampProgram + """
        Console.WriteLine(new Pump.DeliverySchedule.SetDeviceLevel(value: 12).ToDevices("3f1a", "77b2").AsTask("raise-level", 1000).ToJson("app"));
        Console.WriteLine(typeof(WaterMeter).FullName);

        """;

    [Fact]
    public async Task Spaces_number_signs_and_letters_of_any_language_in_the_projects_path_and_in_linked_profiles_do_no_harm()
    {
        using var project = new ConsumerProject(package, "<GenerateDocumentationFile>true</GenerateDocumentationFile>", Items, Name);
        project.Write(Name + "/Wasserzähler #1/WaterMeter.deviceprofile.yaml", Meter.Profile);
        project.Write("von außen #2/Pump.yaml", Meter.Profile.Replace("WaterMeter", "Pump", StringComparison.Ordinal));
        VendorZip.Write(project.PathOf("von außen #2/lamp (v1; neu).zip"));
        project.Write(Name + "/Program.cs", Program);

        DotnetResult built = (await project.BuildAsync()).Succeeded();
        DotnetResult ran = (await project.RunAsync("run", "--no-build")).Succeeded();

        Assert.Empty(built.Diagnostics);
        Assert.Equal(Meter.Printed + Meter.LampPrinted + Meter.Printed + "my_NA__1_水表_ü.WaterMeter\n", ran.Output);

        // Named from the project's folder, not by the whole path of this machine.
        string documentation = await File.ReadAllTextAsync(project.PathOf($"{Name}/bin/Debug/net10.0/{Name}.xml"), TestContext.Current.CancellationToken);
        Assert.Contains("<c>Wasserzähler #1/WaterMeter.deviceprofile.yaml, line 3</c>", documentation, StringComparison.Ordinal);
    }
}
