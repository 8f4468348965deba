using System;
using System.Linq;
using System.Text;
using IoTBatchGen.Tasks.Tests.Unpacking;
using Microsoft.Build.Utilities;
using Xunit;

namespace IoTBatchGen.Tasks.Tests.GeneratorDiagnostic;

/// <summary>What lies in a project without profiles and could be one.</summary>
public class FindProfileCandidatesTests
{
    private const string Profile = "manufacturerId: m\nmodel: m\ndeviceType: WaterMeter\nservices: []\n";

    [Theory]
    [InlineData("WaterMeter.yaml", Profile)]
    [InlineData("device profiles/meter.yml", Profile)]
    [InlineData("meter.json", """{"devices":[{"deviceType":"M","serviceTypeCapabilities":[]}]}""")]
    [InlineData("export.json", """{"device_type":"M","service_capabilities":[]}""")]
    [InlineData("vendor.zip", "whatever it is")]
    [InlineData("vendor.RAR", "")]
    public void It_is_named_from_the_projects_folder(string file, string text) => Assert.Equal([file], Find((file, text)));

    [Theory]
    [InlineData("docker-compose.yml", "services:\n  web:\n    image: x\n")]
    [InlineData("appsettings.json", """{"Logging":{}}""")]
    [InlineData("device.json", """{"deviceType":"M"}""")]
    [InlineData("empty.yaml", "")]
    public void What_speaks_of_no_device_and_its_services_is_not(string file, string text) => Assert.Empty(Find((file, text)));

    [Fact]
    public void Of_many_the_first_five_are_named() => Assert.Equal(
        Enumerable.Range(0, 5).Select(i => $"{i}.yaml"), Find([.. Enumerable.Range(0, 9).Reverse().Select(i => ($"{i}.yaml", Profile))]));

    private static string[] Find(params (string File, string Text)[] files)
    {
        using var project = new Folder();
        var task = new FindProfileCandidates
        {
            BuildEngine = new Engine(),
            ProjectFolder = project.Root,
            Files = [.. files.Select(file => new TaskItem(project.Write(file.File, Encoding.UTF8.GetBytes(file.Text)))), new TaskItem(project.PathOf("gone.yaml"))],
        };
        Assert.True(task.Execute());
        return [.. task.Found.Select(item => item.ItemSpec.Replace('\\', '/'))];
    }
}
