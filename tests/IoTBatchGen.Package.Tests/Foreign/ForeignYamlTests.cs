using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests.Foreign;

/// <summary>Beside another package's analyzer that brings another version of YamlDotNet, each reads with its own, whichever comes first.</summary>
public partial class ForeignYamlTests(PackedPackage package, ForeignPackage foreign) : IClassFixture<ForeignPackage>
{
    private const string Faulty = """
        manufacturerId: Acme
        model: M1
        services: []
        """;

    [Theory]
    [InlineData(ForeignPackage.Before)]
    [InlineData(ForeignPackage.After)]
    public async Task Both_analyzers_do_their_work(string id)
    {
        using var project = new ConsumerProject(
            package,
            $"<RestoreAdditionalProjectSources>{package.Source};{foreign.Source}</RestoreAdditionalProjectSources>",
            $"<PackageReference Include=\"{id}\" Version=\"{foreign.Version}\" />");
        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Meter.Profile);
        project.Write("MyNa/Faulty.deviceprofile.yaml", Faulty);
        project.Write("MyNa/Program.cs", """
            using IoTBatchGen;
            _ = new WaterMeter.DeliverySchedule.SetDeviceLevel(value: 12).ToAllDevices().AsTask("t", timeoutMinutes: 5);
            _ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVLE" };
            """);

        DotnetResult built = await project.BuildAsync();

        // Without the generated class there would be a CS0246, without an analyzer a CS8032 or AD0001.
        Assert.Equal(
            ["IOTB0001", "IOTB0202", "IOTB1001", "IOTB1102", "YAML001"],
            built.Diagnostics.Select(line => RuleId().Match(line).Value).Order(StringComparer.Ordinal));
        Assert.Contains(built.Diagnostics, line => line.EndsWith(ForeignPackage.Message, StringComparison.Ordinal));

        string[] readers = [.. (await CommandLineAsync(project))
            .Where(argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal) && argument.EndsWith("YamlDotNet.dll", StringComparison.Ordinal))
            .Select(argument => argument[(argument.LastIndexOf('/') + 1)..])];
        string[] order = ["YamlDotNet.dll", "IoTBatchGen.YamlDotNet.dll"];
        Assert.Equal(id == ForeignPackage.Before ? order : order.Reverse(), readers);
    }

    [GeneratedRegex("(?<=: (error|warning) )[A-Z]+[0-9]+")]
    private static partial Regex RuleId();

    /// <summary>What the build gives the compiler; packages' analyzers stand there by the order of their ids.</summary>
    private static async Task<string[]> CommandLineAsync(ConsumerProject project)
    {
        DotnetResult arguments = (await project.RunAsync(
            "msbuild", "-t:Compile", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-getItem:CscCommandLineArgs")).Succeeded();
        return [.. JsonDocument.Parse(arguments.Output).RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs")
            .EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
    }
}
