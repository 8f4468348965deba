using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>Which files become profiles without configuration, and what items in the project file add to that.</summary>
public class ItemTests(PackedPackage package)
{
    /// <summary>Names that MSBuild, the compiler's options or its command line take for more than themselves.</summary>
    private static readonly string[] Names = ["a#b", "s;emi", "sp ace", "br[a]cket", "cu{r,l}y", "水表", "100%", "quo'te", "exc!lam", "a%3bb", "at@x"];

    private const string Items = """
        <DeviceProfile Update="p #1/*.deviceprofile.yaml" Namespace="My.Devices" />
        <DeviceProfile Include="../shared/linked.json" Link="linked.json" ClassName="Linked" />
        <DeviceProfile Include="twice.deviceprofile.yaml" ClassName="Twice" />
        <DeviceProfile Remove="removed.deviceprofile.yaml" />
        """;

    [Fact]
    public async Task Every_path_keeps_its_items_metadata_and_output_folders_hold_no_profiles()
    {
        using var project = new ConsumerProject(package, items: Items);
        project.Write(
            "MyNa/Directory.Build.props",
            "<Project><PropertyGroup><BaseIntermediateOutputPath>build/o/</BaseIntermediateOutputPath><BaseOutputPath>build/b/</BaseOutputPath></PropertyGroup></Project>");
        foreach ((string name, int index) in Names.Select((name, index) => (name, index)))
        {
            project.Write($"MyNa/p #1/{name}.deviceprofile.yaml", Profile("Meter" + index));
        }

        project.Write("shared/linked.json", """{"deviceType":"Ignored","serviceCapabilities":[{"serviceId":"S","commands":[{"commandName":"GO"}]}]}""");
        project.Write("MyNa/twice.deviceprofile.yaml", Profile("Ignored"));
        foreach (string path in new[] { "removed.deviceprofile.yaml", "build/o/x.deviceprofile.yaml", "build/b/profile/devicetype-capability.json", ".git/x.deviceprofile.yaml" })
        {
            project.Write("MyNa/" + path, "not: [a profile");
        }

        VendorZip.Write(project.PathOf("MyNa/lamp.deviceprofile.zip"));
        project.Write("MyNa/Program.cs", string.Concat(Enumerable.Range(0, Names.Length).Select(i => $"System.Console.WriteLine(typeof(My.Devices.Meter{i}));\n"))
            + "System.Console.WriteLine(typeof(MyNa.Linked));\nSystem.Console.WriteLine(typeof(MyNa.Twice));\nSystem.Console.WriteLine(typeof(MyNa.StreetLamp));\n");

        Assert.Empty((await project.BuildAsync()).Succeeded().Diagnostics);

        // This evaluation sees what the build left in the output folders.
        DotnetResult evaluated = (await project.RunAsync(
            "msbuild", "-getItem:DeviceProfile", "-getItem:UpToDateCheckInput", "-getItem:Watch", "-getItem:AvailableItemName")).Succeeded();
        JsonElement items = JsonDocument.Parse(evaluated.Output).RootElement.GetProperty("Items");
        string[] expected = [.. Names.Select(name => name + ".deviceprofile.yaml"), "lamp.deviceprofile.zip", "linked.json", "twice.deviceprofile.yaml", "twice.deviceprofile.yaml"];
        foreach (string item in new[] { "DeviceProfile", "UpToDateCheckInput", "Watch" })
        {
            IEnumerable<string> names = items.GetProperty(item).EnumerateArray().Select(one => Path.GetFileName(one.GetProperty("FullPath").GetString()!));
            Assert.Equal(expected.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        }

        Assert.Contains(items.GetProperty("AvailableItemName").EnumerateArray(), item => item.GetProperty("Identity").GetString() == "DeviceProfile");
    }

    [Theory]
    [InlineData("EnableDefaultDeviceProfileItems")]
    [InlineData("EnableDefaultItems")]
    public async Task Default_items_can_be_turned_off(string property)
    {
        using var project = new ConsumerProject(package, $"<{property}>false</{property}>");
        project.Write("MyNa/a.deviceprofile.yaml", Profile("Meter"));
        DotnetResult evaluated = (await project.RunAsync("msbuild", "-getItem:DeviceProfile")).Succeeded();
        Assert.DoesNotContain("a.deviceprofile.yaml", evaluated.Output, StringComparison.Ordinal);
    }

    private static string Profile(string deviceType) =>
        $"manufacturerId: m\nmodel: {deviceType}\ndeviceType: {deviceType}\nservices: [{{ serviceId: S, commands: [{{ commandName: GO }}] }}]\n";
}
