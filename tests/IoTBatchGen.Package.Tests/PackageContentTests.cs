using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace IoTBatchGen.Package.Tests;

public class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_holds_the_library_the_analyzers_their_reader_the_MSBuild_files_and_their_task() => Assert.Equal(
        [
            "CHANGELOG.md",
            "IoTBatchGen.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/IoTBatchGen.Analyzers.dll",
            "analyzers/dotnet/cs/IoTBatchGen.CodeFixes.dll",
            "analyzers/dotnet/cs/IoTBatchGen.Completion.dll",
            "analyzers/dotnet/cs/IoTBatchGen.Profiles.dll",
            "analyzers/dotnet/cs/IoTBatchGen.YamlDotNet.dll",
            "build/IoTBatchGen.NoProfile.targets",
            "build/IoTBatchGen.Profiles.targets",
            "build/IoTBatchGen.Schema.targets",
            "build/IoTBatchGen.props",
            "build/IoTBatchGen.targets",
            "buildTransitive/IoTBatchGen.props",
            "buildTransitive/IoTBatchGen.targets",
            .. Directory.GetFiles(Repository.PathOf("specs/rules"), "IOTB*.md").Select(page => "docs/rules/" + Path.GetFileName(page))
                .Order(StringComparer.Ordinal),
            "lib/net8.0/IoTBatchGen.dll",
            "lib/net8.0/IoTBatchGen.xml",
            "lib/netstandard2.0/IoTBatchGen.dll",
            "lib/netstandard2.0/IoTBatchGen.xml",
            "schemas/deviceprofile.schema.json",
            "tasks/netstandard2.0/IoTBatchGen.Tasks.dll",
        ],
        package.Files());

    [Theory]
    [InlineData("IoTBatchGen.AspNetCore")]
    [InlineData("IoTBatchGen.DependencyInjection")]
    [InlineData("IoTBatchGen.FakePlatform")]
    public void The_related_packages_are_libraries_with_a_README(string name) => Assert.Equal(
        [
            $"{name}.nuspec",
            "README.md",
            $"lib/net10.0/{name}.dll",
            $"lib/net10.0/{name}.xml",
            $"lib/net8.0/{name}.dll",
            $"lib/net8.0/{name}.xml",
        ],
        package.Files(name));

    [Fact]
    public void The_template_is_text_alone() => Assert.Equal(
        [
            "IoTBatchGen.Templates.nuspec",
            "README.md",
            "content/iotbatch-na/.template.config/template.json",
            "content/iotbatch-na/NorthboundApplication.csproj",
            "content/iotbatch-na/Program.cs",
            "content/iotbatch-na/README.md",
            "content/iotbatch-na/WaterMeter.deviceprofile.yaml",
            "content/iotbatch-na/appsettings.json",
        ],
        package.Files("IoTBatchGen.Templates"));

    /// <summary>Every file that the package takes from the repository as it is.</summary>
    [Fact]
    public void Texts_are_those_of_the_repository()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PathOf());
        Assert.All(
            archive.Entries.Where(entry => Path.GetExtension(entry.Name) is ".md" or ".txt" or ".json" or ".props" or ".targets"),
            entry =>
            {
                using var reader = new StreamReader(entry.Open());
                Assert.Equal(File.ReadAllText(Repository.PathOf(Origin(entry.FullName))), reader.ReadToEnd());
            });
    }

    /// <summary>A signed project of .NET Framework can refer to nothing else.</summary>
    [Fact]
    public void Every_assembly_has_a_strong_name() => Assert.All(PackedPackage.Projects, project =>
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PathOf(project));
        Assert.All(archive.Entries.Where(entry => Path.GetExtension(entry.Name) == ".dll"), entry =>
        {
            using var copy = new MemoryStream();
            using (Stream assembly = entry.Open())
            {
                assembly.CopyTo(copy);
            }

            copy.Position = 0;
            using var file = new PEReader(copy);
            MetadataReader metadata = file.GetMetadataReader();
            Assert.NotEqual(0, metadata.GetBlobReader(metadata.GetAssemblyDefinition().PublicKey).Length);
            Assert.True(file.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned), entry.FullName);
        });
    });

    [Fact]
    public void Every_package_is_below_800_KB() => Assert.All(
        PackedPackage.Projects, project => Assert.InRange(new FileInfo(package.PathOf(project)).Length, 1, 800_000));

    private static string Origin(string file) => file.Split('/')[0] switch
    {
        "build" or "buildTransitive" => "src/IoTBatchGen/" + file,
        "docs" => "specs" + file["docs".Length..],
        "schemas" => "specs" + file["schemas".Length..],
        "README.md" => "src/IoTBatchGen/PACKAGE.md",
        _ => file,
    };
}
