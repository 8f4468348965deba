using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>A repository that keeps the versions of its packages in one file and locks what restore finds.</summary>
public class CentralVersionTests(PackedPackage package)
{
    [Fact]
    public async Task A_locked_restore_of_centrally_managed_versions_builds_without_warnings()
    {
        using var project = new ConsumerProject(
            package,
            "<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>",
            "<PackageReference Include=\"IoTBatchGen\" />",
            installs: false);
        project.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="IoTBatchGen" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Meter.Profile);
        project.Write("MyNa/Program.cs", Meter.Program);

        Assert.Empty((await project.RunAsync("restore")).Succeeded().Diagnostics);
        string locked = await File.ReadAllTextAsync(project.PathOf("MyNa/packages.lock.json"), TestContext.Current.CancellationToken);
        Assert.Contains($"\"resolved\": \"{package.Version}\"", locked, StringComparison.Ordinal);

        // As on another machine: nothing is there but what is checked in.
        Directory.Delete(project.PathOf("MyNa/obj"), recursive: true);
        Directory.Delete(project.PathOf("packages"), recursive: true);
        Assert.Empty((await project.RunAsync("restore", "--locked-mode")).Succeeded().Diagnostics);
        DotnetResult built = (await project.BuildAsync("--no-restore")).Succeeded();
        DotnetResult ran = (await project.RunAsync("run", "--no-build")).Succeeded();

        Assert.Empty(built.Diagnostics);
        Assert.Equal(Meter.Printed, ran.Output);
        Assert.Equal(locked, await File.ReadAllTextAsync(project.PathOf("MyNa/packages.lock.json"), TestContext.Current.CancellationToken));
    }
}
