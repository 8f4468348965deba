using System.Linq;
using IoTBatchGen.Analyzers.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Generation;

public class IncrementalityTests
{
    private static readonly string[] AllSteps =
    [
        TrackingNames.Text, TrackingNames.Document, TrackingNames.Project, TrackingNames.Output, TrackingNames.Source,
    ];

    [Fact]
    public void An_edit_of_C_sharp_costs_nothing()
    {
        Run run = TestProject.Of(Texts.Meter(), Texts.Meter("Other")).Generate().Project.WithCode("class Typing { }").Generate().Clean();
        Assert.All(AllSteps, step => Assert.Equal("Cached", run.Reasons(step)));
        Assert.Equal("Cached", run.OutputReasons);
    }

    [Fact]
    public void The_same_text_in_a_new_file_object_is_read_no_further()
    {
        Run run = TestProject.Of(Texts.Meter(), Texts.Meter("Other")).Generate().Project.WithFiles(Texts.Meter(), Texts.Meter("Other")).Generate().Clean();
        Assert.Equal("Unchanged", run.Reasons(TrackingNames.Text));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Document));
        Assert.Equal("Cached", run.OutputReasons);
    }

    [Theory]
    [InlineData("# another comment")]
    [InlineData("   ")]
    public void Another_layout_of_the_same_lines_is_not_emitted_again(string line)
    {
        Run run = TestProject.Of(Texts.Meter(extra: "# a comment")).Generate().Project.WithFiles(Texts.Meter(extra: line)).Generate().Clean();
        Assert.Equal("Modified", run.Reasons(TrackingNames.Document));
        Assert.DoesNotContain("Modified", run.Reasons(TrackingNames.Source), System.StringComparison.Ordinal);
        Assert.Equal("Cached", run.OutputReasons);
    }

    [Fact]
    public void A_moved_line_costs_the_file_that_names_it_alone()
    {
        Run run = TestProject.Of(Texts.Meter(), Texts.Meter("Other")).Generate()
            .Project.WithFiles(Texts.Meter(extra: "# a comment\n\n"), Texts.Meter("Other")).Generate().Clean();
        Assert.Equal("Modified", run.Reasons(TrackingNames.Source, "WaterMeter.g.cs"));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Source, "Other"));
    }

    [Theory]
    [InlineData("Alpha", "Beta")]
    [InlineData("Beta", "Alpha")]
    public void An_edit_of_one_profile_leaves_the_other(string edited, string other)
    {
        Run run = TestProject.Of(Texts.Meter(edited), Texts.Meter(other)).Generate()
            .Project.WithFiles(Texts.Meter(edited, max: "50"), Texts.Meter(other)).Generate().Clean();
        Assert.Contains("max: 50", string.Join("\n", run.Project.Files.Select(file => file.GetText()!.ToString())), System.StringComparison.Ordinal);
        Assert.Equal("Cached", run.Reasons(TrackingNames.Project));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Source, other + ".g.cs"));
        Assert.Equal("Modified", run.Reasons(TrackingNames.Source, edited + ".g.cs"));
    }

    [Theory]
    [InlineData("[{ responseName: R, paras: [{ paraName: result, dataType: string }] }]")]
    [InlineData("[{ responseName: R, paras: [{ paraName: result, dataType: int, max: 7 }] }]")]
    [InlineData("[{ responseName: S, paras: [{ paraName: result, dataType: int }] }]")]
    [InlineData("[{ responseName: R, description: text, paras: [{ paraName: result, dataType: int }] }]")]
    [InlineData("\n          - { responseName: R, paras: [{ paraName: result, dataType: int }] }")]
    [InlineData("[{ responseName: R, paras: [\n            { paraName: result, dataType: int }] }]")]
    [InlineData("[]")]
    public void An_edit_of_a_response_costs_its_profile_alone(string responses)
    {
        const string Before = "[{ responseName: R, paras: [{ paraName: result, dataType: int }] }]";
        Run run = TestProject.Of(Texts.Meter(responses: Before), Texts.Meter("Other", responses: Before)).Generate()
            .Project.WithFiles(Texts.Meter(responses: responses), Texts.Meter("Other", responses: Before)).Generate().Clean();
        Assert.Equal("Cached", run.Reasons(TrackingNames.Project));
        Assert.Equal("Modified", run.Reasons(TrackingNames.Source, "WaterMeter.g.cs"));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Source, "Other.g.cs"));
    }

    [Theory]
    [InlineData("Alpha", "Beta")]
    [InlineData("Beta", "Alpha")]
    public void A_profile_that_goes_leaves_the_other(string gone, string other)
    {
        TestProject before = TestProject.Of(Texts.Meter(gone), Texts.Meter(other)).Generate().Project;
        Run run = before.WithFiles(before.Files[1]).Generate().Clean();
        Assert.Equal([other + ".g.cs"], run.HintNames);
        Assert.Equal("Cached", run.Reasons(TrackingNames.Source, other));
    }

    [Fact]
    public void A_profile_that_comes_leaves_the_other()
    {
        TestProject before = TestProject.Of(Texts.Meter("Beta")).Generate().Project;
        Run run = before.WithFiles(Texts.Meter("Alpha"), before.Files[0]).Generate().Clean();
        Assert.Equal(2, run.HintNames.Count());
        Assert.Equal("Cached", run.Reasons(TrackingNames.Source, "class Beta"));
    }

    [Fact]
    public void A_moved_line_of_a_definition_costs_the_devices_that_wait_for_it_alone()
    {
        const string Definition = """{"services":[{"serviceType":"Side","commands":[{"commandName":"DIM","paras":[]}]}]}""";
        AdditionalText lamp = Texts.Of("lamp/profile/devicetype-capability.json", """
            {"devices":[{"manufacturerId":"m","model":"1","deviceType":"Lamp","serviceTypeCapabilities":[{"serviceId":"Left","serviceType":"Side"}]}]}
            """);
        Run run = TestProject.Of(lamp, Texts.Of("lamp/service/Side/profile/servicetype-capability.json", Definition), Texts.Meter()).Generate()
            .Project.WithFiles(lamp, Texts.Of("lamp/service/Side/profile/servicetype-capability.json", "\n" + Definition), Texts.Meter()).Generate().Clean();
        Assert.Contains("servicetype-capability.json, line 2<", run.Source("Lamp.g.cs"), System.StringComparison.Ordinal);
        Assert.Equal("Modified", run.Reasons(TrackingNames.Source, "Lamp.g.cs"));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Source, "WaterMeter.g.cs"));
    }

    [Fact]
    public void A_moved_line_in_a_faulty_file_emits_nothing_again()
    {
        Run run = TestProject.Of(Texts.Of("bad.deviceprofile.yaml", "a: ["), Texts.Meter()).Generate()
            .Project.WithFiles(Texts.Of("bad.deviceprofile.yaml", "\n\na: ["), Texts.Meter()).Generate();
        Assert.Equal("Cached", run.Reasons(TrackingNames.Source, ".g.cs"));
    }

    [Fact]
    public void A_moved_fault_is_reported_at_its_new_place_and_emits_nothing_again()
    {
        Run before = TestProject.Of(Texts.Of("bad.deviceprofile.yaml", "a: ["), Texts.Meter()).Generate();
        Assert.Equal((0, 4), At(before));
        Run run = before.Project.WithFiles(Texts.Of("bad.deviceprofile.yaml", "\n\n a: ["), Texts.Meter()).Generate();
        Assert.Equal((2, 5), At(run));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Source, ".g.cs"));

        static (int, int) At(Run run) => Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition is var place ? (place.Line, place.Character) : default;
    }

    [Fact]
    public void The_same_characters_saved_in_an_encoding_that_is_read_are_read_anew()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        string text = Texts.Meter(extra: "# 阀门").GetText(Xunit.TestContext.Current.CancellationToken)!.ToString();
        var file = new Harness.MemoryText("/app/a.deviceprofile.yaml", text, System.Text.Encoding.GetEncoding("gb18030"));
        Run run = TestProject.Of(file).Generate();
        Assert.Equal("IOTB0001", Assert.Single(run.Diagnostics).Id);
        run.Project.WithFiles(new Harness.MemoryText(file.Path, text)).Generate().Clean();
    }

    [Fact]
    public void A_profile_without_a_class_leaves_those_that_have_one()
    {
        Microsoft.CodeAnalysis.AdditionalText twin = new Harness.MemoryText(
            "/app/z.deviceprofile.yaml", Texts.Meter(max: "7").GetText(Xunit.TestContext.Current.CancellationToken)!.ToString());
        TestProject before = TestProject.Of(Texts.Meter()).Generate().Project;
        Run run = before.WithFiles(before.Files[0], twin).Generate();
        Assert.Equal("IOTB0001", Assert.Single(run.Diagnostics).Id);
        Assert.Equal("Cached", run.Reasons(TrackingNames.Source, ".g.cs"));
        Assert.Equal("Cached", run.Project.WithFiles(before.Files[0]).Generate().Clean().Reasons(TrackingNames.Source, ".g.cs"));
    }

    [Fact]
    public void Symbols_matter_only_where_they_name_a_framework_with_NotNullWhen()
    {
        TestProject before = TestProject.Of(Texts.Meter(responses: "[{ responseName: R }]")).Generate().Project;
        Assert.Equal("Cached", before.WithSymbols("DEBUG", "NETSTANDARD2_0_OR_GREATER", "NET48_OR_GREATER").Generate().Reasons(TrackingNames.Source));
        foreach (string symbol in (string[])["NETSTANDARD2_1_OR_GREATER", "NETCOREAPP3_0_OR_GREATER"])
        {
            Run run = before.WithSymbols("DEBUG", symbol).Generate().Clean();
            Assert.Equal("Modified", run.Reasons(TrackingNames.Source));
            Assert.Contains("NotNullWhen(true)] out Response? response", run.Result.GeneratedSources.Single().SourceText.ToString(), System.StringComparison.Ordinal);
        }

        Run old = before.WithSymbols("NETCOREAPP3_0_OR_GREATER").WithLanguage(LanguageVersion.CSharp7_3).Generate().Clean();
        Assert.DoesNotContain("NotNullWhen", old.Result.GeneratedSources.Single().SourceText.ToString(), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Language_and_properties_matter_only_where_they_are_read()
    {
        TestProject before = TestProject.Of(Texts.Meter()).Generate().Project;
        Assert.Equal("Cached", before.WithLanguage(LanguageVersion.CSharp11).Generate().Reasons(TrackingNames.Source));
        Assert.Equal("Modified", before.WithLanguage(LanguageVersion.CSharp7_3).Generate().Reasons(TrackingNames.Source));
        Assert.Equal("Cached", before.WithOptions(TestProject.Properties().Property("Other", "x")).Generate().Reasons(TrackingNames.Source));
    }
}
