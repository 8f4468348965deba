using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Generation;
using IoTBatchGen.Profiles.Issues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Generation;

public class DiagnosticsTests
{
    [Theory]
    [InlineData("a.deviceprofile.yaml", "services: [")]
    [InlineData("a.deviceprofile.yaml", "model: x\nmanufacturerId: y\nservices: []")]
    [InlineData("devicetype-capability.json", "{\"devices\": 5}")]
    [InlineData("servicetype-capability.json", "{\"services\": [")]
    public void A_file_of_which_nothing_came_is_named_with_its_first_fault(string name, string text)
    {
        Run run = TestProject.Of(Texts.Of(name, text), Texts.Meter()).Generate();
        Diagnostic reported = Assert.Single(run.Diagnostics);
        Assert.Equal("IOTB0001", reported.Id);
        Assert.Equal(DiagnosticSeverity.Error, reported.Severity);
        Assert.Equal("/app/" + name, reported.Location.GetLineSpan().Path);
        ProfileIssue first = ProfileTexts.Read(name, SourceText.From(text), CancellationToken.None).Issues[0];
        Assert.Equal(first.ToDiagnostic("/app/" + name).Location, reported.Location);
        Assert.Equal("no code was generated from this file: " + first.Message, reported.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("WaterMeter.g.cs", run.HintNames);
    }

    [Theory]
    [InlineData("a.deviceprofile.yaml", "")]
    [InlineData("a.deviceprofile.yaml", "\uFEFF  \n")]
    [InlineData("servicetype-capability.json", "")]
    [InlineData("servicetype-capability.json", "{\"services\": []}")]
    public void A_file_without_content_or_fault_is_the_analyzers_matter(string name, string text) =>
        Assert.Empty(TestProject.Of(Texts.Of(name, text)).Generate().Diagnostics);

    [Fact]
    public void A_file_of_which_something_came_is_not_reported_here() =>
        Assert.Empty(TestProject.Of(Texts.Meter(extra: "unknownField: 1")).Generate().Diagnostics);

    [Fact]
    public void A_file_that_cannot_be_opened_is_the_compilers_matter()
    {
        Run run = TestProject.Of(new FaultyText("/app/a.deviceprofile.yaml", null), Texts.Meter()).Generate();
        Assert.Empty(run.Diagnostics);
        Assert.Contains("WaterMeter.g.cs", run.HintNames);
    }

    [Fact]
    public void An_exception_in_reading_costs_its_file_alone_and_names_no_more_than_its_type()
    {
        Run run = TestProject.Of(new FaultyText("/app/a.deviceprofile.yaml", new InvalidOperationException("secret")), Texts.Meter()).Generate();
        Diagnostic reported = Assert.Single(run.Diagnostics);
        Assert.Null(run.Result.Exception);
        Assert.Equal("IOTB0002", reported.Id);
        Assert.Equal("/app/a.deviceprofile.yaml", reported.Location.GetLineSpan().Path);
        Assert.Equal(
            "internal error in step ProfileText: System.InvalidOperationException; code that depends on this step was not generated",
            reported.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("WaterMeter.g.cs", run.HintNames);
    }

    [Fact]
    public void An_exception_in_build_properties_is_reported_too()
    {
        Run run = TestProject.Of(Texts.Meter()).WithOptions(new FaultyOptions()).Generate();
        Assert.Null(run.Result.Exception);
        Assert.Equal("IOTB0002", Assert.Single(run.Diagnostics).Id);
    }

    [Fact]
    public void Each_step_turns_exceptions_to_faults_but_hands_cancellation_on()
    {
        StepResult<string> outcome = StepResult<string>.Run("step", "/file", () => throw new KeyNotFoundException("secret"));
        Assert.Equal(new InternalFault("step", "/file", "System.Collections.Generic.KeyNotFoundException"), outcome.GeneratorDiagnostic);
        Assert.Null(outcome.Value);
        Assert.Throws<OperationCanceledException>(() => StepResult<string>.Run("step", "/file", () => throw new OperationCanceledException()));
    }

    [Fact]
    public void An_exception_in_any_kind_of_step_reaches_the_output()
    {
        GeneratorDriverRunResult result = CSharpGeneratorDriver.Create(new FaultySteps()).RunGenerators(
            CSharpCompilation.Create("c"), TestContext.Current.CancellationToken).GetRunResult();
        Assert.Null(result.Results.Single().Exception);
        Assert.Equal(
            ["many: System.DivideByZeroException", "one: System.DivideByZeroException", "then: System.DivideByZeroException"],
            result.Diagnostics
                .Select(reported => reported.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Split("step ")[1].Split(';')[0]).Order());
        Assert.Equal("x", result.Diagnostics.Single(reported => reported.Location.Kind != LocationKind.None).Location.GetLineSpan().Path);
    }

    private sealed class FaultySteps : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            IncrementalValuesProvider<ParseOptions> values = context.ParseOptionsProvider.SelectMany((options, _) => new[] { options });
            context.RegisterSourceOutput(context.ParseOptionsProvider.One<ParseOptions, string>("one", _ => throw new DivideByZeroException()), Report);
            context.RegisterSourceOutput(
                values.Many<ParseOptions, string>("many", _ => string.Empty, (_, _) => throw new DivideByZeroException())
                    .Then("not asked", text => text, (text, _) => text),
                Report);
            context.RegisterSourceOutput(
                values.Many("well", _ => string.Empty, (_, _) => ImmutableArray.Create(new StepResult<string>("x", null)))
                    .Then<string, string>("then", text => text, (_, _) => throw new DivideByZeroException()),
                Report);
        }

        private static void Report(SourceProductionContext output, StepResult<string> outcome) => output.ReportDiagnostic(outcome.GeneratorDiagnostic!.ToDiagnostic());
    }
}
