using System;
using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>Profiles near the limits, a few of those that the benchmark GeneratedShapes measures: generated whole, or rejected as too large.</summary>
public class GeneratedShapeTests
{
    private const int Shapes = 8;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Shapes)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_profile_near_the_limits_is_generated_and_compiles_or_is_rejected_as_too_large(int seed)
    {
        GeneratedShape shape = GeneratedShape.Make(seed);
        Run run = TestProject.Of([.. shape.Files.Select(file => new MemoryText(file.Path, file.Text))]).Generate();
        Assert.Null(run.Result.Exception);
        Assert.All(run.Diagnostics, found => Assert.Contains("exceeds the limits of a profile", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.True(!shape.IsOver || !run.Diagnostics.IsEmpty, shape.Name + " is generated");
        Assert.True(!run.Diagnostics.IsEmpty || run.HintNames.Contains("D.g.cs"), shape.Name + " is neither generated nor rejected");

        // Declarations only: bodies are alike, and all of them take seconds each. The benchmark compiles them.
        Assert.Empty(run.Output.SyntaxTrees.SelectMany(tree => tree.GetDiagnostics(TestContext.Current.CancellationToken)));
        Assert.Empty(run.Output.GetDeclarationDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity == DiagnosticSeverity.Error));
    }
}
