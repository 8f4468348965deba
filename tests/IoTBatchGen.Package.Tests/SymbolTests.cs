using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>Libraries have their symbols in the symbol package, analyzers and the task carry theirs.</summary>
public class SymbolTests(PackedPackage package)
{
    [Theory]
    [InlineData("IoTBatchGen")]
    [InlineData("IoTBatchGen.DependencyInjection")]
    [InlineData("IoTBatchGen.FakePlatform")]
    public void Every_library_has_the_symbols_of_its_own_compilation(string project)
    {
        string[] libraries = [.. package.Files(project).Where(file => file.StartsWith("lib/", StringComparison.Ordinal) && file.EndsWith(".dll", StringComparison.Ordinal))];
        Assert.NotEmpty(libraries);
        Assert.Equal(
            [project + ".nuspec", .. libraries.Select(file => Path.ChangeExtension(file, ".pdb"))],
            package.Files(project, "snupkg"));
        Assert.All(libraries, file =>
        {
            using var library = new PEReader(Read(project, "nupkg", file));
            using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(Read(project, "snupkg", Path.ChangeExtension(file, ".pdb")));
            DebugDirectoryEntry entry = library.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
            Assert.Equal(
                library.ReadCodeViewDebugDirectoryData(entry).Guid,
                new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid);
        });
    }

    [Fact]
    public void What_a_compiler_loads_carries_its_symbols()
    {
        IEnumerable<string> own = package.Files().Where(file => file.EndsWith(".dll", StringComparison.Ordinal)
            && !file.StartsWith("lib/", StringComparison.Ordinal) && !file.EndsWith("YamlDotNet.dll", StringComparison.Ordinal));
        Assert.Equal(4, own.Count());
        Assert.All(own, file =>
        {
            using var assembly = new PEReader(Read("IoTBatchGen", "nupkg", file));
            Assert.Contains(assembly.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        });
    }

    private MemoryStream Read(string project, string extension, string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PathOf(project, extension));
        using Stream stream = archive.GetEntry(file)!.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
