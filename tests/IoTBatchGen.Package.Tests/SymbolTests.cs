using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>Libraries have their symbols in the symbol package; what a compiler loads names the file that a release keeps.</summary>
public class SymbolTests(PackedPackage package)
{
    [Theory]
    [InlineData("IoTBatchGen")]
    [InlineData("IoTBatchGen.AspNetCore")]
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
    public void What_a_compiler_loads_names_its_symbols_and_does_not_carry_them()
    {
        IEnumerable<string> own = package.Files().Where(file => file.EndsWith(".dll", StringComparison.Ordinal)
            && !file.StartsWith("lib/", StringComparison.Ordinal) && !file.EndsWith("YamlDotNet.dll", StringComparison.Ordinal));
        Assert.Equal(5, own.Count());
        Assert.All(own, file =>
        {
            using var assembly = new PEReader(Read("IoTBatchGen", "nupkg", file));
            DebugDirectoryEntry[] entries = [.. assembly.ReadDebugDirectory()];
            DebugDirectoryEntry symbols = Assert.Single(entries, entry => entry.Type == DebugDirectoryEntryType.CodeView);
            Assert.EndsWith(Path.ChangeExtension(Path.GetFileName(file), ".pdb"), assembly.ReadCodeViewDebugDirectoryData(symbols).Path, StringComparison.Ordinal);
            Assert.DoesNotContain(entries, entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
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
