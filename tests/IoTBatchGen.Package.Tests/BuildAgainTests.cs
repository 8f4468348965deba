using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>A build of what is built already. One with a zip: <see cref="ArchiveTests"/>.</summary>
public class BuildAgainTests(PackedPackage package)
{
    [Fact]
    public async Task A_second_build_compiles_and_writes_nothing()
    {
        using var project = new ConsumerProject(package);
        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Meter.Profile);
        project.Write("MyNa/Program.cs", Meter.Program);
        Assert.Empty((await project.BuildAsync()).Succeeded().Diagnostics);
        IReadOnlyList<(string, DateTime)> written = project.FileTimes("MyNa");

        DotnetResult again = (await project.BuildAsync("-v:n")).Succeeded();

        Assert.Empty(again.Diagnostics);
        Assert.Contains("Skipping target \"CoreCompile\"", again.Output, StringComparison.Ordinal);
        Assert.Equal(written, project.FileTimes("MyNa"));
    }
}
