using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace IoTBatchGen.Package.Tests.Foreign;

/// <summary>The analyzer folder holds nothing that another package could bring too, and needs nothing that not every compiler brings.</summary>
public class AnalyzerIdentityTests(PackedPackage package)
{
    [Fact]
    public void Every_assembly_has_our_name_and_refers_to_ours_and_the_hosts_alone()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PathOf());
        ZipArchiveEntry[] assemblies = [.. archive.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal))];
        string[] names = [.. assemblies.Select(entry => Path.GetFileNameWithoutExtension(entry.Name))];

        Assert.Equal(5, names.Length);
        Assert.All(assemblies, entry =>
        {
            MetadataReader metadata = Read(entry);
            string name = metadata.GetString(metadata.GetAssemblyDefinition().Name);
            Assert.Equal(Path.GetFileNameWithoutExtension(entry.Name), name);
            Assert.StartsWith("IoTBatchGen.", name, StringComparison.Ordinal);
            Assert.All(
                metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)),
                reference => Assert.True(names.Contains(reference) || IsOfTheHost(reference), $"{name} refers to {reference}"));
        });
    }

    /// <summary>The framework, and what Roslyn itself depends on.</summary>
    private static bool IsOfTheHost(string name) => name is "netstandard" or "System.Buffers" or "System.Collections.Immutable"
            or "System.Composition.AttributedModel" or "System.Memory"
        || name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    private static MetadataReader Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return new PEReader(copy).GetMetadataReader();
    }
}
