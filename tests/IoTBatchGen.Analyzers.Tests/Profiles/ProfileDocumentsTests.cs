using System.Linq;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Linking;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>A file of a project is read once, and what its item says is always that of the project that asks.</summary>
public class ProfileDocumentsTests
{
    private const string Path = "/na/a.deviceprofile.yaml";
    private readonly MemoryText _file = new(Path, "deviceType: Lamp\nservices: []\n");

    [Fact]
    public void A_file_that_did_not_change_is_the_object_that_it_was()
    {
        MemoryOptions options = List("One");
        Assert.Same(Read(options), Read(options));
    }

    [Fact]
    public void Another_list_of_items_holds_at_once()
    {
        MemoryOptions first = List("One");
        Assert.Equal(["One", "Two", "One", "Three"], new[] { first, List("Two"), first, List("Three") }.Select(options => Read(options).Item.ClassName));
        Assert.Same(Read(first).Document, Read(List("Two")).Document);
    }

    [Fact]
    public void A_file_that_the_list_lacks_has_the_compilers_options_each_time()
    {
        Assert.Equal(
            ["One", "Two"],
            new[] { "One", "Two" }.Select(name => Read(new MemoryOptions().Items("true||||||/na/other.yaml").Profile(Path, ("ClassName", name))).Item.ClassName));
    }

    private static MemoryOptions List(string className) => new MemoryOptions().Items($"true||{className}||||{Path}");

    private ProfileFile Read(MemoryOptions options) => Assert.Single(new ProfileDocuments(new AnalyzerOptions([_file], options)).Files);
}
