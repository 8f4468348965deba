using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>What <c>dotnet watch</c> builds again for. What such a build then changes: <see cref="EmittedFilesTests"/>.</summary>
public class WatchTests(PackedPackage package)
{
    [Fact]
    public async Task Every_profile_is_watched()
    {
        using var project = new ConsumerProject(package, items: "<DeviceProfile Include=\"../shared #1/linked.json\" />");
        project.Write("MyNa/profiles #1/WaterMeter.deviceprofile.yaml", Meter.Profile);
        project.Write("shared #1/linked.json", "{}");
        VendorZip.Write(project.PathOf("MyNa/lamp.deviceprofile.zip"));
        project.Write("MyNa/Program.cs", Meter.Program);
        (await project.RunAsync("restore")).Succeeded();

        DotnetResult watched = (await project.RunAsync("watch", "--list")).Succeeded();

        Assert.Equal(
            ["MyNa/MyNa.csproj", "MyNa/Program.cs", "MyNa/lamp.deviceprofile.zip", "MyNa/profiles #1/WaterMeter.deviceprofile.yaml", "shared #1/linked.json"],
            watched.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(file => Path.GetRelativePath(project.PathOf("."), file).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }
}
