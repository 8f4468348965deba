using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Emission;

/// <summary>
/// What the compiler is asked to find out about null in generated code. Where warnings are inherited, it follows every value through each body although
/// it never reports what it finds in generated code.
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

        NullableContext[] contexts = [.. tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes()
            .OfType<MemberDeclarationSyntax>()
            .Select(member => compilation.GetSemanticModel(tree).GetNullableContext(member.SpanStart)).Distinct()];

        Assert.Equal([NullableContext.AnnotationsEnabled], contexts);
        Compiling.Holds(compilation);
    }
}
