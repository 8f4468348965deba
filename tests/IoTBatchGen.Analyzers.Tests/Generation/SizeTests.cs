using System.Globalization;
using System.Linq;
using IoTBatchGen.Analyzers.Configuration;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>How much C# may come of one profile (IOTB0102), counted after its files were joined.</summary>
public class SizeTests
{
    private const string Devices = "/v/profile/devicetype-capability.json";

    [Fact]
    public void Definitions_count_for_each_service_that_refers_to_them()
    {
        Assert.Equal(
            "/v/profile/devicetype-capability.json: no code was generated from this file: the file exceeds the limits of a profile: the device has 5001 services, "
                + "commands, responses and paras, counting each definition once for every service that refers to it; the limit is 5000",
            Assert.Single(Said(Device(Devices, services: 3), Definition("/v/service/a/profile/servicetype-capability.json", 1666))));
        Assert.Empty(Said(Device(Devices, services: 3), Definition("/v/service/a/profile/servicetype-capability.json", 1665)));
    }

    [Fact]
    public void Devices_that_share_definitions_share_what_is_left()
    {
        AdditionalText[] files =
        [
            Device("/v/profile/devicetype-capability.json", services: 2),
            Device("/v/profile/devicetype-capability-b.json", services: 2, deviceType: "B"),
            Device("/w/profile/devicetype-capability.json", services: 2, deviceType: "C"),
            Definition("/v/service/a/servicetype-capability.json", 2000),
            Definition("/w/service/a/servicetype-capability.json", 2000),
        ];
        Run run = TestProject.Of(files).Generate();
        Assert.Contains("together with the devices before it in the same archive, folder or file, has 8004 services", Assert.Single(Said(run)), System.StringComparison.Ordinal);
        Assert.Equal(2, run.HintNames.Count(name => name is "B.g.cs" or "C.g.cs" or "D.g.cs"));
    }

    [Fact]
    public void Devices_of_one_file_share_what_is_left()
    {
        string devices = Each(2, i => $$"""{"deviceType":"D{{i}}","services":[{"serviceId":"S","commands":[{{Commands(2600)}}]}]}""");
        AdditionalText file = Texts.Of("devicetype-capability.json", $$"""{"devices":[{{devices}}]}""");
        Run run = TestProject.Of(file).Generate();

        // Something was generated from the file, so the generator has nothing to say; the analyzer names the device.
        Assert.Empty(Said(run));
        Assert.Equal(["D0.g.cs"], run.HintNames.Where(name => name.StartsWith('D')));
        var item = new ProfileItem(file.Path, null, null, false);
        ProfileDocument document = ProfileTexts.Read(file.Path, file.GetText(TestContext.Current.CancellationToken)!, TestContext.Current.CancellationToken);
        ProfileIssue problem = Assert.Single(
            ProjectIssues.Find([new ProfileFile(file.Path, item, document)], new ProjectProperties("Sample", "/app/")).Of(file.Path));
        Assert.Equal("IOTB0102", problem.RuleId);
        Assert.StartsWith("the file exceeds the limits of a profile: the device, together with the devices before it in the same archive, folder or file, has 5202 services", problem.Message, System.StringComparison.Ordinal);
        Assert.Equal("\"D1\"", file.GetText(TestContext.Current.CancellationToken)!.ToString(problem.Span.ToTextSpan()));
    }

    [Fact]
    public void Responses_count_with_their_paras_and_values()
    {
        string values = string.Join(", ", Enumerable.Range(0, 5001));
        string paras = string.Concat(Enumerable.Range(0, 10).Select(i => Row(i, $"dataType: int, enumList: [{values}]")));
        Assert.Contains("50010 values of enumLists", Assert.Single(Said(Ours("S", Answered(paras)))), System.StringComparison.Ordinal);
        string many = string.Concat(Enumerable.Range(0, 4998).Select(i => Row(i, "dataType: int")));
        Assert.Contains("has 5001 services, commands, responses and paras", Assert.Single(Said(Ours("S", Answered(many)))), System.StringComparison.Ordinal);

        static string Answered(string paras) => "          []\n        responses:\n        - responseName: R\n          paras:\n" + paras;
    }

    [Fact]
    public void Listed_values_are_counted_too()
    {
        string values = string.Join(", ", Enumerable.Range(0, 5001));
        string paras = string.Concat(Enumerable.Range(0, 10).Select(i => Row(i, $"dataType: int, enumList: [{values}]")));
        Assert.Contains("50010 values of enumLists", Assert.Single(Said(Ours("S", paras))), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_counted_where_it_is_repeated()
    {
        string definition = $$"""{"services":[{"serviceType":"T","description":"{{new string('x', 500_000)}}","commands":[]}]}""";
        Assert.Contains("characters of names and descriptions", Assert.Single(Said(
            Device(Devices, services: 9), new MemoryText("/v/service/a/servicetype-capability.json", definition))), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_that_grows_over_the_limit_while_it_is_edited_is_no_longer_generated()
    {
        string enough = string.Concat(Enumerable.Range(0, 4998).Select(i => Row(i, "dataType: int")));
        Run within = TestProject.Of(Ours("S", enough), Texts.Meter("Other")).Generate();
        Assert.Empty(Said(within));
        Run over = within.Project.WithFiles(Ours("S", enough + Row(4998, "dataType: int")), Texts.Meter("Other")).Generate();
        Assert.Contains("has 5001 services, commands, responses and paras", Assert.Single(Said(over)), System.StringComparison.Ordinal);
        Assert.Equal(["Other.g.cs"], over.HintNames.Where(name => name is "Other.g.cs" or "D.g.cs"));
        Run back = over.Project.WithFiles(Ours("S", enough), Texts.Meter("Other")).Generate();
        Assert.Contains("D.g.cs", back.HintNames);
    }

    private static string[] Said(params AdditionalText[] files) => Said(TestProject.Of(files).Generate());

    private static string[] Said(Run run) =>
    [
        .. run.Diagnostics.Select(found => found.Location.GetLineSpan().Path + ": " + found.GetMessage(CultureInfo.InvariantCulture)),
    ];

    private static MemoryText Device(string path, int services, string deviceType = "D") => new(
        path,
        $$"""{"devices":[{"deviceType":"{{deviceType}}","serviceTypeCapabilities":[{{Each(services, i => $$"""{"serviceId":"S{{i}}","serviceType":"T"}""")}}]}]}""");

    private static MemoryText Definition(string path, int commands) =>
        new(path, $$"""{"services":[{"serviceType":"T","commands":[{{Commands(commands)}}]}]}""");

    private static string Commands(int count) => Each(count, i => $$"""{"commandName":"C{{i}}"}""");

    private static string Each(int count, System.Func<int, string> make) => string.Join(",", Enumerable.Range(0, count).Select(make));

    private static MemoryText Ours(string service, string paras) => new(
        "/app/d.deviceprofile.yaml",
        $"manufacturerId: m\nmodel: m\ndeviceType: D\nservices:\n  - serviceId: {service}\n    commands:\n      - commandName: C\n        paras:\n{paras}");

    private static string Row(int number, string fields) =>
        string.Create(CultureInfo.InvariantCulture, $"          - {{ paraName: p{number}, {fields} }}\n");
}
