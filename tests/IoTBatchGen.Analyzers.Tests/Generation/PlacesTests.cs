using System.Linq;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Generation;

/// <summary>Generated documentation names the line of the profile, so that a tooltip and F12 lead there.</summary>
public class PlacesTests
{
    [Fact]
    public void Each_part_of_a_profile_names_its_line()
    {
        Run run = TestProject.Of(Texts.Meter()).WithOptions(TestProject.Properties().Property("ProjectDir", "/app/")).Generate().Clean();
        Assert.Equal("WaterMeter.deviceprofile.yaml, line 4", Stated(run, "Sample.WaterMeter"));
        Assert.Equal("WaterMeter.deviceprofile.yaml, line 6", Stated(run, "Sample.WaterMeter+DeliverySchedule"));
        Assert.Equal("WaterMeter.deviceprofile.yaml, line 8", Stated(run, "Sample.WaterMeter+DeliverySchedule+SetDeviceLevel"));
        Assert.Equal("WaterMeter.deviceprofile.yaml, line 10", Stated(
            run.Output.GetTypeByMetadataName("Sample.WaterMeter+DeliverySchedule+SetDeviceLevel")!.GetMembers("Value").Single()));
        Assert.Equal("WaterMeter.deviceprofile.yaml, line 12", Stated(run, "Sample.WaterMeter+Battery"));
    }

    [Fact]
    public void A_command_of_a_vendors_folder_is_in_the_servicetype_file()
    {
        Run run = TestProject.Of(
                Texts.Of("lamp/profile/devicetype-capability.json", """
                    {"devices":[{"manufacturerId":"m","model":"1","deviceType":"Lamp",
                      "serviceTypeCapabilities":[{"serviceId":"Left","serviceType":"Side"},
                        {"serviceId":"Right","serviceType":"Side"}]}]}
                    """),
                Texts.Of("lamp/service/Side/profile/servicetype-capability.json", """
                    {"services":[{"serviceType":"Side","commands":[
                      {"commandName":"DIM","paras":[
                        {"paraName":"level","dataType":"int","required":true}]}]}]}
                    """))
            .WithOptions(TestProject.Properties().Property("ProjectDir", "/app")).Generate().Clean();
        Assert.Equal("lamp/profile/devicetype-capability.json, line 3", Stated(run, "Sample.Lamp+Right"));
        Assert.Equal("lamp/service/Side/profile/servicetype-capability.json, line 2", Stated(run, "Sample.Lamp+Right+Dim"));
        Assert.Equal("lamp/service/Side/profile/servicetype-capability.json, line 3", Stated(
            run.Output.GetTypeByMetadataName("Sample.Lamp+Left+Dim")!.GetMembers("Level").Single()));
    }

    [Fact]
    public void Each_part_of_a_response_names_its_line()
    {
        const string Responses = "\n          - responseName: R\n            paras:\n              - { paraName: a, dataType: int }\n              - { paraName: b, dataType: int, required: true }";
        Run run = TestProject.Of(Texts.Meter(responses: Responses)).Generate().Clean();
        INamedTypeSymbol response = run.Output.GetTypeByMetadataName("Sample.WaterMeter+DeliverySchedule+SetDeviceLevel+Response")!;
        Assert.Equal("WaterMeter.deviceprofile.yaml, line 12", Stated(response));
        Assert.Equal("WaterMeter.deviceprofile.yaml, line 14", Stated(response.GetMembers("A").Single()));
        Assert.Equal("WaterMeter.deviceprofile.yaml, line 15", Stated(response.GetMembers("B").Single()));
        Run nameless = TestProject.Of(Texts.Meter(responses: "\n          - description: text\n            paras: []")).Generate().Clean();
        Assert.Equal("WaterMeter.deviceprofile.yaml, line 12", Stated(nameless, "Sample.WaterMeter+DeliverySchedule+SetDeviceLevel+Response"));
    }

    [Theory]
    [InlineData("/app/sub", "WaterMeter.deviceprofile.yaml")]
    [InlineData("", "WaterMeter.deviceprofile.yaml")]
    public void Folders_outside_the_project_are_those_of_one_machine_and_stay_out(string folder, string name) => Assert.Equal(
        name + ", line 4",
        Stated(TestProject.Of(Texts.Meter()).WithOptions(TestProject.Properties().Property("ProjectDir", folder)).Generate().Clean(), "Sample.WaterMeter"));

    [Fact]
    public void A_file_of_an_archive_is_named_behind_the_archive()
    {
        AdditionalText file = Texts.Meter();
        MemoryOptions options = TestProject.Properties().Property("ProjectDir", "/app").Profile(file.Path, ("IoTBatchZip", "/app/vendor/meter.zip"));
        Assert.Equal(
            "vendor/meter.zip, WaterMeter.deviceprofile.yaml, line 4", Stated(TestProject.Of(file).WithOptions(options).Generate().Clean(), "Sample.WaterMeter"));
    }

    [Fact]
    public void A_hostile_file_name_stays_in_the_comment()
    {
        AdditionalText file = new MemoryText("/app/a\u0085public class X{}<\u2028b.deviceprofile.yaml", Texts.Meter().GetText(TestContext.Current.CancellationToken)!.ToString());
        Run run = TestProject.Of(file).Generate().Clean();
        Assert.Equal("a public class X{}< b.deviceprofile.yaml, line 4", Stated(run, "Sample.WaterMeter"));
        Assert.Null(run.Output.GetTypeByMetadataName("X"));
    }

    private static string Stated(Run run, string type) => Stated(run.Output.GetTypeByMetadataName(type)!);

    private static string Stated(ISymbol symbol)
    {
        string xml = symbol.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!;
        var comment = System.Xml.Linq.XElement.Parse(xml.StartsWith("<member", System.StringComparison.Ordinal) ? xml : "<doc>" + xml + "</doc>");
        string summary = Assert.Single(comment.Descendants("summary")).Value;
        return summary[(summary.LastIndexOf("Declared in ", System.StringComparison.Ordinal) + "Declared in ".Length)..^1];
    }
}
