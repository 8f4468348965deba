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

        // Of the same length and time it counts as the package's own; else it is laid anew, whichever is younger.
        DateTime time = File.GetLastWriteTimeUtc(copy);
        string other = schema.Replace("Device profile", "DEVICE PROFILE", StringComparison.Ordinal);
        await File.WriteAllTextAsync(copy, other, TestContext.Current.CancellationToken);
        File.SetLastWriteTimeUtc(copy, time);
        (await project.RunAsync("build", "--no-restore")).Succeeded();
        Assert.Equal(other, await File.ReadAllTextAsync(copy, TestContext.Current.CancellationToken));

        File.SetLastWriteTimeUtc(copy, time.AddDays(1));
        (await project.RunAsync("build", "--no-restore")).Succeeded();
        Assert.Equal(schema, await File.ReadAllTextAsync(copy, TestContext.Current.CancellationToken));
    }
}
