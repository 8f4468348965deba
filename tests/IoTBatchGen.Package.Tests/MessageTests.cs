using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>What the build itself says, before the compiler runs.</summary>
public class MessageTests(PackedPackage package)
{
    private const string LacksLibrary = "MyNa.csproj : error : The project has device profiles, but does not reference the library of the package IoTBatchGen, which the generated classes need: "
        + "the package's compile assets are excluded. Write <PackageReference Include=\"IoTBatchGen\" /> in this project, without IncludeAssets or ExcludeAssets. "
        + "A GlobalPackageReference always excludes them; use a PackageVersion instead.";

    private const string NoProfile = "IoTBatchGen: MyNa.csproj has no device profile, so no commands are generated. These names are found in every folder of the project: "
        + "*.deviceprofile.yaml, .yml, .json and .zip, devicetype-capability*.json, servicetype-capability*.json. ";

    private const string None = "To turn this message off, set EnableDefaultDeviceProfileItems to false.\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_package_without_its_library_is_said_once(bool global)
    {
        using var project = new ConsumerProject(
            package,
            items: global ? string.Empty : $"<PackageReference Include=\"IoTBatchGen\" Version=\"{package.Version}\" IncludeAssets=\"analyzers;build\" />",
            installs: false);
        if (global)
        {
            project.Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><GlobalPackageReference Include="IoTBatchGen" Version="{package.Version}" /></ItemGroup>
                </Project>
                """);
        }

        project.Write("MyNa/WaterMeter.deviceprofile.yaml", Meter.Profile);
        project.Write("MyNa/Program.cs", Meter.Program);
        DotnetResult built = await project.BuildAsync();
        Assert.NotEqual(0, built.ExitCode);
        Assert.EndsWith(LacksLibrary, Assert.Single(built.Diagnostics), StringComparison.Ordinal);

        // Without a profile nothing is missing.
        File.Delete(project.PathOf("MyNa/WaterMeter.deviceprofile.yaml"));
        project.Write("MyNa/Program.cs", "Console.WriteLine(1);\n");
        DotnetResult without = (await project.BuildAsync("--no-restore")).Succeeded();
        Assert.DoesNotContain("IoTBatchGen:", without.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_profiles_hears_what_would_be_found_and_what_lies_there()
    {
        using var project = new ConsumerProject(package, "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>");
        project.Write("MyNa/Program.cs", "Console.WriteLine(1);\n");
        Assert.Contains(
            NoProfile + "For a profile with another name, write <DeviceProfile Include=\"WaterMeter.yaml\" />. " + None,
            (await project.BuildAsync()).Succeeded().Output,
            StringComparison.Ordinal);

        project.Write("MyNa/devices/WaterMeter.yaml", Meter.Profile);
        project.Write("MyNa/appsettings.json", "{}");
        VendorZip.Write(project.PathOf("MyNa/vendor.zip"));
        string found = Path.Combine("devices", "WaterMeter.yaml");
        Assert.Contains(
            $"{NoProfile}These files do not match: {found}, vendor.zip. If one is a profile, rename it or write <DeviceProfile Include=\"{found};vendor.zip\" />. {None}",
            (await project.BuildAsync("--no-restore")).Succeeded().Output,
            StringComparison.Ordinal);
        Assert.Contains(
            $"Only profiles that the project names are found because EnableDefaultItems is false. These files do not match: {found}, vendor.zip.",
            (await project.BuildAsync("--no-restore", "-t:ResolveReferences;FindReferenceAssembliesForReferences;HandOverDeviceProfiles", "-p:EnableDefaultItems=false")).Succeeded().Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            "IoTBatchGen:", (await project.BuildAsync("--no-restore", "-p:EnableDefaultDeviceProfileItems=false")).Succeeded().Output, StringComparison.Ordinal);

        // A line break in a name would begin an option of the compiler.
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no such names there");
        project.Write("MyNa/a\n/define:X/m.deviceprofile.yaml", Meter.Profile);
        DotnetResult odd = await project.BuildAsync("--no-restore");
        Assert.NotEqual(0, odd.ExitCode);
        Assert.EndsWith(
            $"MyNa.csproj : error : The path or metadata of a device profile contains a control character, shown here as '?': {project.PathOf("MyNa")}/a?/define:X/m.deviceprofile.yaml. "
                + "The compiler would read what follows as a separate option; rename the file or folder.",
            Assert.Single(odd.Diagnostics),
            StringComparison.Ordinal);
    }
}
