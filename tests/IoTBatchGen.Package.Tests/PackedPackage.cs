using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace IoTBatchGen.Package.Tests;

/// <summary>The packages, packed once for all tests under a version that no cache can hold.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The packages, each of the project that has its name.</summary>
    internal static readonly string[] Projects = ["IoTBatchGen", "IoTBatchGen.AspNetCore", "IoTBatchGen.FakePlatform", "IoTBatchGen.DependencyInjection", "IoTBatchGen.Templates"];

    /// <summary>The version of this run; above the repository's own, which the packages depend on among each other.</summary>
    public string Version { get; } = "0.1.1-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>The folder that holds the package: a source for restores.</summary>
    public string Source => _folder.Path;

    public async ValueTask InitializeAsync()
    {
        foreach (string project in Projects)
        {
            DotnetResult packed = await Dotnet.RunAsync(
                Repository.Folder,
                null,
                "pack", $"src/{project}/{project}.csproj", "--no-build", "-c", Repository.Configuration, "-p:PackageVersion=" + Version, "-o", Source);
            packed.Succeeded();
        }
    }

    /// <summary>The path of a package, or with "snupkg" of its symbols.</summary>
    public string PathOf(string package = "IoTBatchGen", string extension = "nupkg") => Path.Combine(Source, $"{package}.{Version}.{extension}");

    /// <summary>The files of a package, without what every package has.</summary>
    public IReadOnlyList<string> Files(string package = "IoTBatchGen", string extension = "nupkg")
    {
        using ZipArchive archive = ZipFile.OpenRead(PathOf(package, extension));
        return archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
