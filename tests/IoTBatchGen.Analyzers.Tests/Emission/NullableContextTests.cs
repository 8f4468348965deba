using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>
/// The nullable context of generated code. If it inherited the warnings of the project, the compiler would follow every value through each body, and
/// would report nothing, because the code is generated.
/// </summary>
public class NullableContextTests
{
    [Theory]
    [InlineData(NullableContextOptions.Enable)]
    [InlineData(NullableContextOptions.Warnings)]
    [InlineData(NullableContextOptions.Disable)]
    public void Generated_code_is_annotated_and_never_analyzed_for_null_whatever_the_project_enables(NullableContextOptions project)
    {
        CSharpCompilation compilation = Compiling.Compilation(LanguageVersion.CSharp12, Generated.From(LanguageVersion.CSharp12, Sample.WaterMeter));
        compilation = compilation.WithOptions(compilation.Options.WithNullableContextOptions(project));
        SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.FilePath.Length > 0);
        SemanticModel model = compilation.GetSemanticModel(tree);

        NullableContext[] contexts = [.. tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes()
            .OfType<MemberDeclarationSyntax>()
            .Select(member => model.GetNullableContext(member.SpanStart)).Distinct()];

        Assert.Equal([NullableContext.AnnotationsEnabled], contexts);
        Compiling.Holds(compilation);
    }
}
