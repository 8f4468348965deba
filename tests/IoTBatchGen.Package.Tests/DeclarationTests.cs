using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>Profiles that are declared after the package's own files were read, or while the project is being built.</summary>
public class DeclarationTests(PackedPackage package)
{
    /// <summary>The generated files go into the project's folder, where the next build finds them among the sources.</summary>
    private const string Properties = """
        <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
        <CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>
        """;

    private const string Project = """
        <Project>
          <ItemGroup>
            <DeviceProfile Update="Renamed.deviceprofile.yaml" ClassName="Other" />
            <DeviceProfile Include="$(MSBuildThisFileDirectory)shared/*.yaml" Namespace="Common" />
            <AdditionalFiles Include="../MyNa/../named/Named.deviceprofile.yaml" ClassName="Additional" />
          </ItemGroup>
          <Target Name="First" BeforeTargets="BeforeBuild"><ItemGroup><DeviceProfile Include="fetched/First.txt" /></ItemGroup></Target>
          <Target Name="Last" BeforeTargets="CoreCompile"><ItemGroup><DeviceProfile Include="fetched/Last.json;fetched/lamp.zip" Access="internal" /></ItemGroup></Target>
        </Project>
        """;

    private const string Program = """
        Console.WriteLine(string.Join(" ", typeof(MyNa.Other).Assembly.GetTypes().Where(type => type.Namespace is "MyNa" or "Common" && !type.IsNested)
            .Select(type => type.FullName + (type.IsPublic ? "" : "!")).Order()));

        """;

    [Fact]
    public async Task Directory_Build_targets_targets_and_additional_files_declare_profiles_and_each_change_of_one_is_seen()
    {
        using var project = new ConsumerProject(package, Properties);
        project.Write("Directory.Build.targets", Project);
        project.Write("MyNa/Renamed.deviceprofile.yaml", Profile("Renamed"));
        project.Write("shared/Shared.yaml", Profile("Shared"));
        project.Write("named/Named.deviceprofile.yaml", Profile("Named"));
        project.Write("MyNa/fetched/First.txt", Vendors("First"));
        project.Write("MyNa/fetched/Last.json", Vendors("Last"));
        VendorZip.Write(project.PathOf("MyNa/fetched/lamp.zip"));
        project.Write("MyNa/Program.cs", Program);

        Assert.Equal("Common.Shared MyNa.Additional MyNa.First MyNa.Last! MyNa.Other MyNa.StreetLamp!\n", await ClassesAsync(project, "-v:q"));

        // Emitted files of ours are no sources; and nothing has changed.
        Assert.True(File.Exists(project.PathOf("MyNa/Generated/IoTBatchGen.Analyzers/IoTBatchGen.Analyzers.Generation.ProfileGenerator/Other.g.cs")));
        DotnetResult again = (await project.BuildAsync("--no-restore", "-v:n")).Succeeded();
        Assert.Empty(again.Diagnostics);
        Assert.Contains("Skipping target \"CoreCompile\"", again.Output, StringComparison.Ordinal);

        // What a vendor sends instead may be older than the last build.
        project.Write("MyNa/fetched/Last.json", Vendors("Newer"));
        File.SetLastWriteTimeUtc(project.PathOf("MyNa/fetched/Last.json"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal("Common.Shared MyNa.Additional MyNa.First MyNa.Newer! MyNa.Other MyNa.StreetLamp!\n", await ClassesAsync(project, "--no-restore"));

        File.Delete(project.PathOf("shared/Shared.yaml"));
        Assert.Equal("MyNa.Additional MyNa.First MyNa.Newer! MyNa.Other MyNa.StreetLamp!\n", await ClassesAsync(project, "--no-restore"));
    }

    [Fact]
    public async Task A_published_program_in_the_projects_folder_brings_no_second_profile()
    {
        using var project = new ConsumerProject(package, items: "<None Update=\"*.json\" CopyToPublishDirectory=\"PreserveNewest\" />");
        project.Write("MyNa/Meter.deviceprofile.json", Vendors("Meter"));
        project.Write("MyNa/Program.cs", Program.Replace("MyNa.Other", "MyNa.Meter", StringComparison.Ordinal));
        (await project.RunAsync("publish", "-o", "out/v1")).Succeeded();
        Assert.True(File.Exists(project.PathOf("MyNa/out/v1/Meter.deviceprofile.json")));

        // Since then the profile has changed; the copy is not another version of it.
        project.Write("MyNa/Meter.deviceprofile.json", Vendors("Meter").Replace("SET", "RESET", StringComparison.Ordinal));
        project.Write("MyNa/out of the way/Pump.deviceprofile.json", Vendors("Pump"));
        Assert.Equal("MyNa.Meter MyNa.Pump\n", await ClassesAsync(project, "--no-restore"));
    }

    private static async Task<string> ClassesAsync(ConsumerProject project, string argument)
    {
        Assert.Empty((await project.BuildAsync(argument)).Succeeded().Diagnostics);
        return (await project.RunAsync("exec", project.PathOf("MyNa/bin/Debug/net10.0/MyNa.dll"))).Succeeded().Output;
    }

    private static string Profile(string deviceType) => Meter.Profile.Replace("WaterMeter", deviceType, StringComparison.Ordinal);

    private static string Vendors(string deviceType) =>
        $$$"""{"devices":[{"manufacturerId":"m","model":"m","deviceType":"{{{deviceType}}}","serviceCapabilities":[{"serviceId":"S","serviceType":"S","commands":[{"commandName":"SET","paras":[]}]}]}]}""";
}
