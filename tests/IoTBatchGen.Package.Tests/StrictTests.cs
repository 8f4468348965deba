using System;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>Projects that ask the compiler for everything: nothing of what is generated may stand in their way.</summary>
public class StrictTests(PackedPackage package)
{
    private const string Properties = """
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        <MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>
        <AnalysisLevel>latest-all</AnalysisLevel>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        <AnalysisModeStyle>All</AnalysisModeStyle>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <Features>strict</Features>
        """;

    /// <summary>A para of each kind of code, and names that rules of naming and keywords do not like.</summary>
    private const string Profile = """
        manufacturerId: Acme
        model: M1
        deviceType: WaterMeter
        services:
          - serviceId: DeliverySchedule
            description: "a <b> & \"c\""
            commands:
              - commandName: SET_DEVICE_LEVEL
                paras:
                  - { paraName: value, dataType: int, required: true, min: 0, max: 100, unit: "%" }
                  - { paraName: mode, dataType: string, required: false, enumList: [ON, OFF, string, "0"] }
                  - { paraName: note, dataType: string, required: false, maxLength: 8 }
                  - { paraName: factor, dataType: decimal, required: false, min: -1.5, max: 2.5 }
                  - { paraName: namespace, dataType: jsonObject, required: false }
                  - { paraName: get_value, dataType: DateTime, required: false }
                  - { paraName: items, dataType: string list, required: false }
                  - { paraName: level, dataType: int, required: false, enumList: [1, 2] }
                  - { paraName: on, dataType: boolean, required: false }
              - { commandName: reset, paras: [] }
          - serviceId: Object
            commands:
              - commandName: event
                paras:
                  - { paraName: TOKEN, dataType: string, required: true, maxLength: 4 }
        """;

    private const string Program = """
        using IoTBatchGen;
        using Level = MyNa.WaterMeter.DeliverySchedule.SetDeviceLevel;

        [assembly: CLSCompliant(true)]

        BatchTask task = new Level(value: 12, mode: Level.ModeValue._0, factor: 1.5m, items: ["a"], on: true).ToAllDevices().AsTask("raise-level", 1000);
        Console.WriteLine(task.ToJson("app"));

        """;

    [Theory]
    [InlineData("enable")]
    [InlineData("disable")]
    public async Task Every_rule_as_an_error_finds_nothing_with_or_without_nullable_references(string nullable)
    {
        using var project = new ConsumerProject(package, Properties + $"<Nullable>{nullable}</Nullable>");
        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Profile);
        VendorZip.Write(project.PathOf("MyNa/lamp.deviceprofile.zip"));
        project.Write("MyNa/Program.cs", Program);

        DotnetResult built = (await project.BuildAsync()).Succeeded();
        DotnetResult ran = (await project.RunAsync("run", "--no-build")).Succeeded();

        Assert.Empty(built.Diagnostics);
        Assert.Equal(
            """
            {"appId":"app","timeout":1000,"taskName":"raise-level","taskType":"DeviceCmd","param":{"type":"Broadcast","command":{"serviceId":"DeliverySchedule","method":"SET_DEVICE_LEVEL","paras":{"value":12,"mode":"0","factor":1.5,"items":["a"],"on":true}}}}

            """,
            ran.Output);

        // The rules are on: what a user writes is judged, those of style included.
        project.Write("MyNa/Careless.cs", """
            namespace MyNa { public class Careless { public string Lower(string a) { if (a.Length > 2) return a.ToLower(); return "d"; } } }

            """);
        DotnetResult careless = await project.BuildAsync("--no-restore");
        Assert.All(["CA1304", "CA1515", "CS1591", "IDE0011"], id => Assert.Contains(id, careless.Output, StringComparison.Ordinal));
    }
}
