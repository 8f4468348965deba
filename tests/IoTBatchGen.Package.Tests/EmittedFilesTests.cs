using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>The generated files on disk, where the compiler lays them by default, and what an edit of a profile does to them.</summary>
public class EmittedFilesTests(PackedPackage package)
{
    private const string Emit = "-p:EmitCompilerGeneratedFiles=true";

    private static readonly string[] Expected = ["IoTBatchGen.GlobalUsings.g.cs", "StreetLamp.g.cs", "WaterMeter.g.cs"];

    [Fact]
    public async Task They_are_no_second_source_and_an_edited_profile_changes_its_own_alone()
    {
        using var project = new ConsumerProject(package);
        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Meter.Profile);
        VendorZip.Write(project.PathOf("MyNa/lamp.deviceprofile.zip"));
        project.Write("MyNa/Program.cs", Meter.Program + Meter.LampProgram);

        Assert.Empty((await project.BuildAsync(Emit)).Succeeded().Diagnostics);
        Dictionary<string, string> before = Emitted(project);
        Assert.Equal(Expected, before.Keys.Order(StringComparer.Ordinal));

        Assert.Empty((await project.BuildAsync(Emit, "--no-restore", "--no-incremental")).Succeeded().Diagnostics);
        Assert.Equal(before, Emitted(project));

        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Meter.Profile + "\n      - { commandName: RESET }\n");
        project.Write("MyNa/Program.cs", "using IoTBatchGen;\nConsole.WriteLine(new WaterMeter.DeliverySchedule.Reset().ToAllDevices().AsTask(\"reset\", 10).ToJson(\"app\"));\n");
        Assert.Empty((await project.BuildAsync(Emit, "--no-restore")).Succeeded().Diagnostics);
        DotnetResult ran = (await project.RunAsync("run", "--no-build")).Succeeded();

        Dictionary<string, string> after = Emitted(project);
        Assert.Equal(Expected, after.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["WaterMeter.g.cs"], Expected.Where(file => before[file] != after[file]));
        Assert.Equal(
            """
            {"appId":"app","timeout":10,"taskName":"reset","taskType":"DeviceCmd","param":{"type":"Broadcast","command":{"serviceId":"DeliverySchedule","method":"RESET"}}}

            """,
            ran.Output);
    }

    /// <summary>By name; their text.</summary>
    private static Dictionary<string, string> Emitted(ConsumerProject project) => Directory
        .GetFiles(project.PathOf("MyNa/obj/Debug/net10.0/generated"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
}
