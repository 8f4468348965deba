using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>The JSON Schema where the first line of a profile names it.</summary>
public class SchemaTests(PackedPackage package)
{
    [Fact]
    public async Task A_build_lays_the_schema_where_a_profile_names_it_and_leaves_it_alone_while_it_is_the_packages()
    {
        using var project = new ConsumerProject(package);
        project.Write("MyNa/Program.cs", "Console.WriteLine(1);\n");
        string copy = project.PathOf("MyNa/obj/iotbatchgen/deviceprofile.schema.json");
        string schema = await File.ReadAllTextAsync(Repository.PathOf("specs/deviceprofile.schema.json"), TestContext.Current.CancellationToken);

        (await project.BuildAsync()).Succeeded();
        Assert.Equal(schema, await File.ReadAllTextAsync(copy, TestContext.Current.CancellationToken));

        // As an IDE asks for it before anything was built.
        File.Delete(copy);
        (await project.RunAsync(
            "build", "--no-restore", "-t:CoreCompile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true")).Succeeded();
        Assert.Equal(schema, await File.ReadAllTextAsync(copy, TestContext.Current.CancellationToken));

        // Another version's is laid anew, whichever is younger.
        DateTime time = File.GetLastWriteTimeUtc(copy);
        await File.WriteAllTextAsync(copy, schema.Replace("Device profile", "DEVICE PROFILE", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(copy, time);
        (await project.RunAsync("build", "--no-restore")).Succeeded();
        Assert.Equal(schema, await File.ReadAllTextAsync(copy, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_same_line_works_in_every_folder_and_where_intermediate_files_stand_elsewhere()
    {
        const string Line = "# yaml-language-server: $schema=obj/iotbatchgen/deviceprofile.schema.json\n";
        using var project = new ConsumerProject(package, sdk: "Microsoft.NET.Sdk.Web");
        project.Write("Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>");
        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Line + Meter.Profile);
        project.Write("MyNa/profiles/Pump.deviceprofile.yaml", Line + Meter.Profile.Replace("WaterMeter", "Pump", StringComparison.Ordinal));
        project.Write("MyNa/Program.cs", Meter.Program);

        Assert.Empty((await project.BuildAsync()).Succeeded().Diagnostics);

        Assert.True(File.Exists(project.PathOf("MyNa/obj/iotbatchgen/deviceprofile.schema.json")));
        Assert.True(File.Exists(project.PathOf("MyNa/profiles/obj/iotbatchgen/deviceprofile.schema.json")));
        Assert.True(File.Exists(project.PathOf("artifacts/obj/MyNa/iotbatchgen/deviceprofile.schema.json")));

        // They are nothing that an application takes along.
        DotnetResult items = (await project.RunAsync("msbuild", "-getItem:Content", "-getItem:None")).Succeeded();
        Assert.DoesNotContain("schema.json", items.Output, StringComparison.Ordinal);
    }
}
