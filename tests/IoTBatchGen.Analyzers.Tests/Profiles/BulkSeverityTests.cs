using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Severities that a .globalconfig sets for a category, or for all rules.</summary>
public class BulkSeverityTests
{
    private const string Category = "dotnet_analyzer_diagnostic.category-IoTBatch.Profile.severity";
    private const string All = "dotnet_analyzer_diagnostic.severity";

    /// <summary>An error, a warning and a hint: model is missing, dataType is unknown, min and max are 0.</summary>
    private const string Text = "manufacturerId: m\ndeviceType: D\nservices: [{ serviceId: S, commands: [{ commandName: C, paras: [{ paraName: p, dataType: integer }, { paraName: q, dataType: int, min: 0, max: 0 }] }] }]\n";

    [Theory]
    [InlineData("none", "")]
    [InlineData("silent", "IOTB0202 Hidden, IOTB0204 Hidden, IOTB0304 Hidden")]
    [InlineData("suggestion", "IOTB0202 Info, IOTB0204 Info, IOTB0304 Info")]
    [InlineData("warning", "IOTB0202 Warning, IOTB0204 Warning, IOTB0304 Warning")]
    [InlineData("Error", "IOTB0202 Error, IOTB0204 Error, IOTB0304 Error")]
    [InlineData("default", "IOTB0202 Error, IOTB0204 Warning, IOTB0304 Info")]
    [InlineData("loud", "IOTB0202 Error, IOTB0204 Warning, IOTB0304 Info")]
    public async Task One_of_the_category_holds_for_every_rule_of_it(string severity, string expected)
    {
        Assert.Equal(expected, await Reported((Category, severity)));
        Assert.Equal(expected, await Reported((All, severity)));
        Assert.Equal(expected, await Reported((Category, severity), (All, "warning")));
    }

    [Fact]
    public async Task One_of_another_category_changes_nothing() => Assert.Equal(
        "IOTB0202 Error, IOTB0204 Warning, IOTB0304 Info", await Reported(("dotnet_analyzer_diagnostic.category-IoTBatch.Request.severity", "none")));

    [Theory]
    [InlineData("none", "IOTB0204 Error")]
    [InlineData("suggestion", "IOTB0202 Info, IOTB0204 Error, IOTB0304 Info")]
    public async Task One_of_a_rule_goes_before_it(string category, string expected) =>
        Assert.Equal(expected, await Reported([(Category, category)], ReportDiagnostic.Error));

    private static Task<string> Reported(params (string Key, string Value)[] settings) => Reported(settings, ReportDiagnostic.Default);

    private static async Task<string> Reported((string Key, string Value)[] settings, ReportDiagnostic ofDataType)
    {
        var file = new MemoryText("/p/a.deviceprofile.yaml", Text);
        MemoryOptions options = settings.Aggregate(new MemoryOptions().Profile(file.Path), (all, one) => all.Global(one.Key, one.Value));
        var compilation = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        ImmutableArray<Diagnostic> diagnostics = await CSharpCompilation.Create(
            "sample",
            options: ofDataType == ReportDiagnostic.Default
                ? compilation
                : compilation.WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic> { ["IOTB0204"] = ofDataType }))
            .AnalyzeAsync(new ProfileAnalyzer(), [file], options);
        return string.Join(", ", diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}").Order(System.StringComparer.Ordinal));
    }
}
