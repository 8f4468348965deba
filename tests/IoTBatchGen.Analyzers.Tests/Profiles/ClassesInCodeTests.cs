using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Generation;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>A type of the project's own code that has the name of a profile's class (IOTB0404).</summary>
public class ClassesInCodeTests
{
    [Theory]
    [InlineData("namespace Sample { class WaterMeter { } }")]
    [InlineData("namespace Sample { static class WaterMeter { } }")]
    [InlineData("namespace Sample { struct WaterMeter { } }")]
    [InlineData("namespace Sample { partial interface WaterMeter { } }")]
    [InlineData("namespace Sample { enum WaterMeter { } }")]
    [InlineData("namespace Sample; record WaterMeter(int Id);")]
    [InlineData("namespace Sample { delegate void WaterMeter(); }")]
    public async Task A_type_that_takes_the_name_is_reported_with_the_way_out(string code)
    {
        const string Message = "the name 'Sample.WaterMeter' is already used by a type in Meters.cs, so no class is generated for deviceType 'WaterMeter'; "
            + "choose another name: <DeviceProfile Update=\"WaterMeter.deviceprofile.yaml\" ClassName=\"…\" />";

        // Where an editor has not run the generator yet, as where it has.
        Assert.Equal(["IOTB0404 " + Message], await Reported(code, generates: false));
        Assert.Equal(["IOTB0404 " + Message], await Reported(code, generates: true));
    }

    [Theory]
    [InlineData("namespace Sample { static partial class WaterMeter { public const int Answer = 42; } }")]
    [InlineData("namespace Other { class WaterMeter { } }")]
    [InlineData("class WaterMeter { }")]
    [InlineData("namespace Sample { class WaterMeter<T> { } class Outer { class WaterMeter { } } }")]
    public async Task A_type_that_joins_the_class_or_is_elsewhere_is_not(string code)
    {
        Assert.Empty(await Reported(code, generates: false));
        Assert.Empty(await Reported(code, generates: true));
    }

    [Fact]
    public async Task A_name_that_metadata_chose_is_looked_for() =>
        Assert.Single(await Reported("namespace Sample { class @class { } }", generates: false, ("ClassName", "class")));

    private static async Task<string[]> Reported(string code, bool generates, params (string Name, string Value)[] metadata)
    {
        AdditionalText file = Texts.Meter();
        MemoryOptions options = Generation.TestProject.Properties().Property("ProjectDir", "/app/").Profile(file.Path, metadata);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "sample",
            [CSharpSyntaxTree.ParseText(code, path: "/app/Meters.cs", cancellationToken: TestContext.Current.CancellationToken)],
            References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Compilation whole = compilation;
        if (generates)
        {
            CSharpGeneratorDriver.Create([new ProfileGenerator().AsSourceGenerator()], [file], optionsProvider: options)
                .RunGeneratorsAndUpdateCompilation(compilation, out whole, out _, TestContext.Current.CancellationToken);
        }

        ImmutableArray<Diagnostic> diagnostics = await whole.AnalyzeAsync(new ProfileAnalyzer(), [file], options);
        return [.. diagnostics.Select(diagnostic => diagnostic.Id + " " + diagnostic.GetMessage(CultureInfo.InvariantCulture))];
    }
}
