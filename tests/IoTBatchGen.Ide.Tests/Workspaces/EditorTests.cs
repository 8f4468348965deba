using System;
using System.Threading.Tasks;
using IoTBatchGen.Package.Tests;
using Xunit;

namespace IoTBatchGen.Ide.Tests.Workspaces;

/// <summary>What an editor shows of a project that has installed the package.</summary>
public class EditorTests(PackedPackage package)
{
    private const string Right = """
        using IoTBatchGen;

        BatchTask task = new WaterMeter.DeliverySchedule.SetDeviceLevel(value: 12).ToDevices("3f1a").AsTask("raise-level", timeoutMinutes: 1000);
        Console.WriteLine(task.ToJson("app"));

        """;

    private const string Wrong = """
        using IoTBatchGen;

        DeviceCommand command = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVLE" };
        BatchTask task = command.ToDevices("3f1a").AsTask("raise-level", timeoutMinutes: 5);
        Console.WriteLine(task.ToJson("app"));

        """;

    [Fact]
    public async Task Faults_are_underlined_a_fix_repairs_them_and_names_are_completed()
    {
        using var consumer = new ConsumerProject(package);
        consumer.Write("MyNa/WaterMeter.deviceprofile.yaml", Meter.Profile);
        consumer.Write("MyNa/Program.cs", Right);
        using OpenedProject project = await OpenedProject.OpenAsync(consumer);
        Assert.Empty(await project.CompilerErrorsAsync());
        Assert.Empty(await project.ReportedAsync());

        project.Type(Wrong);
        Assert.Equal(["IOTB1102 \"SET_DEVICE_LEVLE\"", "IOTB1001 5"], await project.ReportedAsync());
        Assert.Equal(["SET_DEVICE_LEVEL"], await project.ListedAfterAsync("Method = \"SET_"));

        Assert.Equal("Change to 'SET_DEVICE_LEVEL'", await project.FixAsync("IOTB1102"));
        Assert.Equal("Use 10, the nearest bound", await project.FixAsync("IOTB1001"));
        Assert.Equal(
            Wrong.Replace("LEVLE", "LEVEL", StringComparison.Ordinal).Replace("timeoutMinutes: 5", "timeoutMinutes: 10", StringComparison.Ordinal),
            await project.TextAsync());
        Assert.DoesNotContain(await project.ReportedAsync(), found => found.StartsWith("IOTB1001", StringComparison.Ordinal) || found.StartsWith("IOTB1102", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_the_generator_has_not_run_the_profile_files_answer_all_the_same()
    {
        using var consumer = new ConsumerProject(package);
        consumer.Write("MyNa/WaterMeter.deviceprofile.yaml", Meter.Profile);
        consumer.Write("MyNa/Program.cs", Wrong);
        using OpenedProject opened = await OpenedProject.OpenAsync(consumer);
        OpenedProject project = opened.WithoutGenerators();
        Assert.Equal(["IOTB1102 \"SET_DEVICE_LEVLE\"", "IOTB1001 5"], await project.ReportedAsync());

        // The classes are not there, and nothing is said of what they would be.
        project.Type(Right);
        Assert.Contains(await project.CompilerErrorsAsync(), error => error.Contains("CS0103", StringComparison.Ordinal) || error.Contains("CS0246", StringComparison.Ordinal));
        Assert.Empty(await project.ReportedAsync());
    }
}
