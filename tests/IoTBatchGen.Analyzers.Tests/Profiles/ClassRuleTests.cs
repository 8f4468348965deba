using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>IOTB0403 and IOTB0404: what is wrong with a profile beside the others of its project.</summary>
public class ClassRuleTests
{
    [Fact]
    public void Two_different_profiles_of_one_device_are_reported_once_at_the_later() => Assert.Equal(
        ["b.yaml IOTB0403(3,13) a.yaml has a different profile for deviceType 'Lamp', manufacturerId 'Acme', model 'L1'; keep only one of them"],
        Issues(string.Empty, Yaml("b.yaml", service: "Two"), Yaml("a.yaml")));

    [Fact]
    public void Two_different_profiles_of_one_device_are_one_too_many_whatever_their_classes() =>
        Assert.StartsWith("b.yaml IOTB0403(3,13) ", Assert.Single(Issues(
            string.Empty, Yaml("a.yaml"), Yaml("b.yaml", service: "Two", className: "Other"))));

    [Fact]
    public void A_mere_copy_is_no_problem() =>
        Assert.Empty(Issues(string.Empty, Yaml("a.yaml"), Yaml("b.yaml"), Yaml("sub/c.yaml", extra: "# another layout\n")));

    [Theory]
    [InlineData("Umbra", "L1")]
    [InlineData("Acme", "L2")]
    public void Two_devices_of_one_type_want_one_class(string manufacturer, string model) => Assert.Equal(
        ["sub/b.yaml IOTB0404(3,13) the name 'Sample.Lamp' is already used by a.yaml, so no class is generated for deviceType 'Lamp'; "
            + "choose another name: <DeviceProfile Update=\"sub/b.yaml\" ClassName=\"…\" />"],
        Issues("Sample", Yaml("a.yaml"), Yaml("sub/b.yaml", manufacturer: manufacturer, model: model)));

    [Theory]
    [InlineData("Acme", null)]
    [InlineData(null, "Umbra")]
    public void A_class_or_a_namespace_of_its_own_is_enough(string? className, string? space) =>
        Assert.Empty(Issues("Sample", Yaml("a.yaml"), Yaml("b.yaml", manufacturer: "Umbra", className: className, space: space)));

    [Theory]
    [InlineData("Water-Meter", "WaterMeter")]
    [InlineData("water meter", "WaterMeter")]
    [InlineData("2nd", "_2nd")]
    [InlineData("Acme.Lamp", "AcmeLamp")]
    [InlineData("Lamp<T>", "LampT")]
    [InlineData("--", "…")]
    public void A_ClassName_that_is_not_a_name_gets_no_class(string className, string instead)
    {
        Assert.Equal(
            [$"a.yaml IOTB0404(3,13) the ClassName '{className}' is not a C# name (letters, digits and '_', not starting with a digit), "
                + $"so no class is generated for deviceType 'Lamp'; choose another name: <DeviceProfile Update=\"a.yaml\" ClassName=\"{instead}\" />"],
            Issues("Sample", Yaml("a.yaml", className: className)));
    }

    [Theory]
    [InlineData("_lamp")]
    [InlineData("_")]
    [InlineData("class")]
    [InlineData("Lämp2")]
    [InlineData("路灯")]
    public void A_ClassName_may_be_any_name_of_CSharp(string className) => Assert.Empty(Issues("Sample", Yaml("a.yaml", className: className)));

    [Fact]
    public void DeviceTypes_that_become_one_name_want_one_class() =>
        Assert.StartsWith("b.yaml IOTB0404(3,13) the name 'Lamp' is already used by a.yaml", Assert.Single(
            Issues(string.Empty, Yaml("a.yaml"), Yaml("b.yaml", deviceType: "LAMP"))));

    [Fact]
    public void The_later_of_three_is_told_of_the_one_that_has_the_name() => Assert.Equal(
        ["b.yaml IOTB0403 a.yaml", "c.yaml IOTB0404 a.yaml"],
        Issues(string.Empty, Yaml("a.yaml"), Yaml("b.yaml", service: "Two"), Yaml("c.yaml", manufacturer: "Umbra"))
            .Select(line => line.Split('(')[0] + (line.Contains(" a.yaml", System.StringComparison.Ordinal) ? " a.yaml" : string.Empty)));

    [Theory]
    [InlineData("Lamp")]
    [InlineData("Lamp.App")]
    public void A_class_hidden_by_its_own_namespace_waits_for_another_name(string rootNamespace)
    {
        Assert.Equal(
            [$"a.yaml IOTB0404(3,13) the class '{rootNamespace}.Lamp' is hidden by the namespace 'Lamp', so no class is generated for deviceType 'Lamp'; "
                + "choose another name: <DeviceProfile Update=\"a.yaml\" ClassName=\"…\" />"],
            Issues(rootNamespace, Yaml("a.yaml")));
        Assert.Empty(Issues(rootNamespace, Yaml("a.yaml", className: "StreetLamp")));
        Assert.Empty(Issues(rootNamespace, Yaml("a.yaml", space: "Devices")));
    }

    [Fact]
    public void A_class_with_the_name_of_the_root_namespace_or_one_around_it_waits_too()
    {
        Assert.StartsWith(
            "a.yaml IOTB0404(3,13) the class 'Acme.App' is hidden by the namespace 'Acme.App'",
            Assert.Single(Issues("Acme.App", Yaml("a.yaml", className: "App", space: "Acme"))));
        Assert.Empty(Issues("Acme.App", Yaml("a.yaml", className: "App2", space: "Acme")));
    }

    [Theory]
    [InlineData("Acme.Lamp")]
    [InlineData("LampApp")]
    [InlineData("lamp")]
    [InlineData("")]
    public void A_namespace_that_hides_nothing_is_no_problem(string rootNamespace) => Assert.Empty(Issues(rootNamespace, Yaml("a.yaml")));

    [Fact]
    public void Where_a_class_stands_in_the_place_of_a_namespace_another_namespace_is_asked_for() => Assert.Equal(
        ["b.yaml IOTB0404(3,13) the name 'A.Lamp' is already used by a.yaml, so no class is generated for deviceType 'Hub'; "
            + "choose another name: <DeviceProfile Update=\"b.yaml\" Namespace=\"…\" />"],
        Issues(string.Empty, Yaml("a.yaml", space: "A"), Yaml("b.yaml", deviceType: "Hub", space: "A.Lamp.B")));

    [Fact]
    public void Vendors_files_that_leave_out_the_model_may_be_of_two_devices()
    {
        const string Text = """{"devices":[{"manufacturerId":"m","deviceType":"Lamp","serviceTypeCapabilities":[SERVICES]}]}""";
        Assert.StartsWith("b/devicetype-capability.json IOTB0404(1,48) the name 'Lamp' is already used by a/devicetype-capability.json", Assert.Single(Issues(
            string.Empty,
            File("a/devicetype-capability.json", Text.Replace("SERVICES", """{"serviceId":"S","commands":[{"commandName":"C"}]}""", System.StringComparison.Ordinal)),
            File("b/devicetype-capability.json", Text.Replace("SERVICES", string.Empty, System.StringComparison.Ordinal)))));
    }

    [Fact]
    public void Two_devices_of_one_file_are_told_apart_by_their_place()
    {
        const string Text = """
            {"devices":[
            {"manufacturerId":"m","model":"1","deviceType":"Lamp","serviceTypeCapabilities":[]},
            {"manufacturerId":"m","model":"2","deviceType":"Lamp","serviceTypeCapabilities":[]},
            {"manufacturerId":"m","model":"1","deviceType":"Lamp","serviceTypeCapabilities":[{"serviceId":"S","commands":[{"commandName":"C"}]}]}]}
            """;
        Assert.Equal(
            [
                "devicetype-capability.json IOTB0403(4,48) this file has a different profile for deviceType 'Lamp', manufacturerId 'm', model '1'; keep only one of them",
                "devicetype-capability.json IOTB0404(3,48) the name 'Lamp' is already used by this file, so no class is generated for deviceType 'Lamp'; move it to a separate file",
            ],
            Issues(string.Empty, File("devicetype-capability.json", Text)).Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_of_an_archive_is_named_by_the_archive_which_is_the_item()
    {
        ProfileFile zipped = Zipped("obj/iotbatchgen/zip/b.zip/0a1b2c3d/in/b.yaml", "/p/vendor/b.zip", manufacturer: "Umbra");
        Assert.EndsWith(
            "choose another name: <DeviceProfile Update=\"vendor/b.zip\" ClassName=\"…\" />", Assert.Single(Issues("Sample", Yaml("a.yaml"), zipped)));
        Assert.Contains("is already used by in/b.yaml in vendor/b.zip,", Assert.Single(Issues("Sample", zipped, Yaml("z.yaml"))), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_one_archive_cannot_be_named_apart_by_its_item() =>
        Assert.EndsWith("is already used by in/a.yaml in b.zip, so no class is generated for deviceType 'Lamp'; unpack the archive and give one of the two another name", Assert.Single(Issues(
            "Sample", Zipped("obj/iotbatchgen/zip/b.zip/0a1b2c3d/in/a.yaml", "/p/b.zip"), Zipped("obj/iotbatchgen/zip/b.zip/0a1b2c3d/in/b.yaml", "/p/b.zip", manufacturer: "Umbra"))));

    private static ProfileFile Zipped(string name, string zip, string manufacturer = "Acme")
    {
        ProfileFile file = Yaml(name, manufacturer: manufacturer);
        return file with { Item = file.Item with { Zip = zip } };
    }

    private static ProfileFile Yaml(
        string name, string deviceType = "Lamp", string manufacturer = "Acme", string model = "L1", string service = "One",
        string? className = null, string? space = null, string extra = "") =>
        File(name, $"manufacturerId: {manufacturer}\nmodel: {model}\ndeviceType: {deviceType}\n{extra}services: [{{ serviceId: {service}, commands: [{{ commandName: C }}] }}]\n", className, space);

    private static ProfileFile File(string name, string text, string? className = null, string? space = null) =>
        new("/p/" + name, new ProfileItem("/p/" + name, className, space, false), ProfileReading.Read("/p/" + name, text));

    private static string[] Issues(string rootNamespace, params ProfileFile[] files)
    {
        ProjectIssues found = ProjectIssues.Find([.. files], new ProjectProperties(rootNamespace, "/p/"));
        return [.. files.SelectMany(file => found.Of(file.Path).Where(problem => problem.RuleId != ProfileRuleIds.NoCommand).Select(problem => $"{file.Path[3..]} {ProfileReading.Line(problem)}"))];
    }
}
