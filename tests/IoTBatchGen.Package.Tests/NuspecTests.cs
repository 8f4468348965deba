using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace IoTBatchGen.Package.Tests;

/// <summary>What a package says of itself.</summary>
public partial class NuspecTests(PackedPackage package)
{
    public static TheoryData<string> Packages => [.. PackedPackage.Projects];

    [Theory]
    [MemberData(nameof(Packages))]
    public async Task It_names_its_README_and_the_commit_and_invents_no_licence_icon_or_site(string project)
    {
        DotnetResult head = await Dotnet.RunProgramAsync("git", Repository.Folder, null, "rev-parse", "HEAD");
        Assert.SkipWhen(head.ExitCode != 0, "The sources stand in no git repository.");

        using ZipArchive archive = ZipFile.OpenRead(package.PathOf(project));
        using Stream nuspec = archive.GetEntry(project + ".nuspec")!.Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        XElement Element(string name) => metadata.Elements().Single(element => element.Name.LocalName == name);

        Assert.Equal(package.Version, Element("version").Value);
        Assert.Equal("README.md", Element("readme").Value);
        Assert.NotEmpty(Element("description").Value);
        Assert.Equal(head.Output.Trim(), Element("repository").Attribute("commit")?.Value);
        Assert.NotEmpty(Element("tags").Value);
        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName is "license" or "licenseUrl" or "icon" or "iconUrl" or "projectUrl");
    }

    /// <summary>The fake platform uses internals of the library; another version of it may lack them.</summary>
    [Fact]
    public void The_fake_platform_depends_on_exactly_its_own_version_of_the_library()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PathOf("IoTBatchGen.FakePlatform"));
        using Stream nuspec = archive.GetEntry("IoTBatchGen.FakePlatform.nuspec")!.Open();
        string[] versions = [.. XDocument.Load(nuspec).Descendants()
            .Where(element => element.Name.LocalName == "dependency" && (string?)element.Attribute("id") == "IoTBatchGen")
            .Select(element => element.Attribute("version")!.Value)];
        Assert.Equal([$"[{package.Version}]", $"[{package.Version}]"], versions);
    }

    /// <summary>A package site shows the README without the repository around it.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void Its_README_has_no_relative_link(string project)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PathOf(project));
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        string readme = reader.ReadToEnd();
        Assert.NotEmpty(readme);
        Assert.Empty(RelativeLink().Matches(readme).Select(match => match.Value));
    }

    [GeneratedRegex(@"\]\((?!https?://|#)[^)]*\)")]
    private static partial Regex RelativeLink();
}
