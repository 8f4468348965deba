using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>A vendor's zip dropped into a project.</summary>
public class ArchiveTests(PackedPackage package)
{
    private const string Unpacked = "MyNa/obj/Debug/net10.0/iotbatchgen/zip";
    private const string Program = "System.Console.WriteLine(new Devices.Light.Lamp.Switch(on: 1).ToAllDevices().AsTask(\"t\", 10).ToJson(\"app\"));\n";

    private const string Items = """
        <DeviceProfile Update="lamp.deviceprofile.zip" ClassName="Light" Namespace="Devices" Access="internal" />
        <DeviceProfile Include="$(AlsoBroken)" />
        """;

    [Fact]
    public async Task Its_commands_are_there_as_types_and_a_second_build_does_nothing()
    {
        using var project = new ConsumerProject(package, items: Items);
        VendorZip.Write(project.PathOf("MyNa/lamp.deviceprofile.zip"));
        project.Write("MyNa/Program.cs", Program);

        // What an IDE does before anything was built.
        DotnetResult designTime = (await project.BuildAsync(
            "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true")).Succeeded();
        Assert.Empty(designTime.Diagnostics);
        Assert.Equal(2, ListedFiles(project).Count(fields => fields.Skip(2).Take(3).SequenceEqual(["Light", "Devices", "internal"])));

        Assert.Empty((await project.BuildAsync()).Succeeded().Diagnostics);
        Assert.Equal(2, ListedFiles(project).Count());
        IReadOnlyList<(string, DateTime)> written = project.FileTimes("MyNa");

        DotnetResult again = (await project.BuildAsync("-v:n")).Succeeded();
        Assert.Equal(written, project.FileTimes("MyNa"));
        Assert.Contains("Skipping target \"CoreCompile\"", again.Output, StringComparison.Ordinal);

        (await project.RunAsync("clean")).Succeeded();
        Assert.False(Directory.Exists(project.PathOf(Unpacked)));
        Assert.Empty(Directory.GetFiles(project.PathOf("MyNa/obj/Debug/net10.0"), "*DeviceProfiles*"));
    }

    [Fact]
    public async Task Faults_name_the_archive_and_its_entry()
    {
        using var project = new ConsumerProject(package, items: Items);
        VendorZip.Write(project.PathOf("MyNa/lamp.deviceprofile.zip"), service: "{\n  \"services\": 5\n}");
        project.Write("MyNa/broken [v1] #1.zip", "no archive");
        project.Write("MyNa/Program.cs", "System.Console.WriteLine(1);\n");

        DotnetResult built = await project.BuildAsync("-p:AlsoBroken=broken [v1] #1.zip");

        string folder = project.PathOf("MyNa/");
        Assert.NotEqual(0, built.ExitCode);
        Assert.Equal(
            [
                "broken [v1] #1.zip(1,1): error IOTB0001: no code was generated from this file: archive 'broken [v1] #1.zip': it is not a zip archive, or it is truncated",
                "broken [v1] #1.zip(1,1): error IOTB0104: archive 'broken [v1] #1.zip': it is not a zip archive, or it is truncated",
                "obj/Debug/net10.0/iotbatchgen/zip/lamp.deviceprofile.zip/#/service/Lamp/profile/servicetype-capability.json(2,15): error IOTB0001: no code was generated from this file: services is '5'; it must be a list; its content is ignored",
                "obj/Debug/net10.0/iotbatchgen/zip/lamp.deviceprofile.zip/#/service/Lamp/profile/servicetype-capability.json(2,15): error IOTB0203: services is '5'; it must be a list; its content is ignored",
            ],
            built.Diagnostics.Select(line => line[..line.LastIndexOf(" (https://", StringComparison.Ordinal)].Replace(folder, string.Empty, StringComparison.Ordinal)
                .Replace('\\', '/')).Select(line => Regex.Replace(line, "zip/[0-9a-f]{8}/", "zip/#/")).Order(StringComparer.Ordinal));
    }

    /// <summary>What the compiler is told of the unpacked files, as the fields of its list.</summary>
    private static IEnumerable<string[]> ListedFiles(ConsumerProject project)
    {
        const string Key = "build_property.IoTBatchProfileItems = ";
        string list = File.ReadAllLines(Assert.Single(Directory.GetFiles(project.PathOf("MyNa/obj/Debug/net10.0"), "*.globalconfig")))
            .Single(line => line.StartsWith(Key, StringComparison.Ordinal))[Key.Length..];
        return Encoding.UTF8.GetString(Convert.FromBase64String(list)).Split('\n').Select(line => line.Split('\u001F'))
            .Where(fields => fields[^1].Contains("/iotbatchgen/zip/lamp.deviceprofile.zip/", StringComparison.Ordinal));
    }
}
