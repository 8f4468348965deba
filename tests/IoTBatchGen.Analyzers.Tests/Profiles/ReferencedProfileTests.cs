using System.Collections.Immutable;
using IoTBatchGen.Analyzers.Catalog;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

public class ReferencedProfileTests
{
    private const string Device = """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("friend")]

        [IoTBatchGen.DeviceProfile("Meter", "Acme", "M1")]
        internal static class Meter { }
        """;

    [Fact]
    public void A_reference_is_read_once_while_only_code_changes()
    {
        MetadataReference library = Project("library", Device).ToMetadataReference();
        CSharpCompilation project = Project("friend", "class C { }", library);
        ProfileModel before = Assert.Single(ReferencedProfiles.Read(project)).Profile;
        CSharpCompilation changed = project.ReplaceSyntaxTree(project.SyntaxTrees[0], Tree("class Changed { }"));
        (ProfileModel after, INamedTypeSymbol type) = Assert.Single(ReferencedProfiles.Read(changed));
        Assert.Equal("Meter", after.DeviceType);
        Assert.Same(before, after);
        Assert.Equal(changed.GetTypeByMetadataName("Meter"), type, SymbolEqualityComparer.Default);
    }

    [Fact]
    public void Another_project_sees_what_it_can_name_of_the_same_reference()
    {
        MetadataReference library = Project("library", Device).ToMetadataReference();
        Assert.Single(ReferencedProfiles.Read(Project("friend", "class C { }", library)));
        Assert.Empty(ReferencedProfiles.Read(Project("stranger", "class C { }", library)));
    }

    [Fact]
    public void A_reference_that_changes_is_read_again()
    {
        CSharpCompilation library = Project("library", Device);
        Assert.Equal("M1", Assert.Single(ReferencedProfiles.Read(Project("friend", "class C { }", library.ToMetadataReference()))).Profile.Model);
        library = library.ReplaceSyntaxTree(library.SyntaxTrees[0], Tree(Device.Replace("M1", "M2", System.StringComparison.Ordinal)));
        Assert.Equal("M2", Assert.Single(ReferencedProfiles.Read(Project("friend", "class C { }", library.ToMetadataReference()))).Profile.Model);
    }

    private static SyntaxTree Tree(string code) => CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken);

    private static CSharpCompilation Project(string name, string code, params ImmutableArray<MetadataReference> references) => CSharpCompilation.Create(
        name, [Tree(code)], References.All.AddRange(references), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
