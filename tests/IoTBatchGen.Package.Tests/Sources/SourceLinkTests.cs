using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace IoTBatchGen.Package.Tests.Sources;

/// <summary>The library built twice, in two folders, from a repository whose remote is a hosted one.</summary>
public sealed class SourceLinkTests
{
    private const string Remote = "https://github.com/example/iotbatchgen.git";
    private const string Built = "src/IoTBatchGen/bin/Release/net8.0/";

    [Fact]
    public async Task Symbols_lead_to_the_commits_sources_the_package_names_its_commit_and_both_are_the_same_whatever_the_folder()
    {
        Assert.SkipUnless(Path.Exists(Repository.PathOf(".git")), "The sources stand in no git repository.");
        using var folder = new TemporaryFolder();
        RepositoryCopy one = await RepositoryCopy.OfWorkTreeAsync(folder.Combine("one"));
        RepositoryCopy two = await one.CloneAsync(folder.Combine("a/second folder"));
        await one.GitAsync("remote", "add", "origin", Remote);
        await two.GitAsync("remote", "set-url", "origin", Remote);
        await one.BuildLibraryAsync();
        await two.BuildLibraryAsync();

        foreach (string file in new[] { "IoTBatchGen.dll", "IoTBatchGen.pdb", "IoTBatchGen.xml" })
        {
            Assert.True(File.ReadAllBytes(Path.Combine(one.Folder, Built, file)).SequenceEqual(File.ReadAllBytes(Path.Combine(two.Folder, Built, file))), file);
        }

        string commit = await one.GitAsync("rev-parse", "HEAD");
        SourcesAreFound(one.Folder, commit);

        await one.PackLibraryAsync(folder.Combine("packed"));
        XElement repository = RepositoryOf(folder.Combine("packed"));
        Assert.Equal(Remote, repository.Attribute("url")?.Value);
        Assert.Equal(commit, repository.Attribute("commit")?.Value);

        // Where a clone's remote is a folder, its path is nobody's business.
        await two.GitAsync("remote", "set-url", "origin", one.Folder);
        await two.PackLibraryAsync(folder.Combine("packed again"));
        repository = RepositoryOf(folder.Combine("packed again"));
        Assert.Null(repository.Attribute("url"));
        Assert.Equal(commit, repository.Attribute("commit")?.Value);
    }

    /// <summary>Each source is embedded, or stands in the repository under the path that the link makes an address of.</summary>
    private static void SourcesAreFound(string folder, string commit)
    {
        using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.Combine(folder, Built, "IoTBatchGen.pdb")));
        var sources = new SymbolSources(symbols.GetMetadataReader());
        Assert.Equal(
            "{\"documents\":{\"/_/*\":\"https://raw.githubusercontent.com/example/iotbatchgen/" + commit + "/*\"}}",
            sources.SourceLink);
        Assert.Contains("/_/src/IoTBatchGen/Contract/BatchTask.cs", sources.Linked);
        Assert.All(sources.Linked, source =>
        {
            Assert.StartsWith("/_/", source, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(folder, source["/_/".Length..])), source);
            Assert.DoesNotContain("/obj/", source, StringComparison.Ordinal);
        });
    }

    private static XElement RepositoryOf(string packages)
    {
        using ZipArchive archive = ZipFile.OpenRead(Directory.GetFiles(packages, "*.nupkg").Single());
        using Stream nuspec = archive.GetEntry("IoTBatchGen.nuspec")!.Open();
        return XDocument.Load(nuspec).Descendants().Single(element => element.Name.LocalName == "repository");
    }
}
