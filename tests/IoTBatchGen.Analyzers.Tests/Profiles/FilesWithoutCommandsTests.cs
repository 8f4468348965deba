using System;
using System.Linq;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>IOTB0105: files that can be read and yet give no command, and what is silent because another problem says why.</summary>
public class FilesWithoutCommandsTests
{
    private const string Nothing = "no command is generated from this file: ";
    private const string NoDevice =
        Nothing + "it defines services, but no devicetype-capability file in a folder above refers to them; a complete profile has deviceType and serviceCapabilities";

    private static readonly (string, string) Switch = ("/v/Lamp/service/Switch/servicetype-capability.json", Services("Switch", "SET"));

    [Theory]
    [InlineData("services: []")]
    [InlineData("services: [{serviceId: S}]")]
    [InlineData("services: [{serviceId: S, commands: []}, {serviceId: T}]")]
    public void A_device_of_ours_without_commands_is_reported_at_its_type(string services) => Assert.Equal(
        [$"/a.yaml IOTB0105(1,45) {Nothing}no service of deviceType 'D' has a command"],
        Issues(("/a.yaml", $"{{manufacturerId: m, model: o, deviceType:   D, {services}}}")));

    [Fact]
    public void One_command_is_enough() =>
        Assert.Empty(Issues(("/a.yaml", "{manufacturerId: m, model: o, deviceType: D, services: [{serviceId: S}, {serviceId: T, commands: [{commandName: C}]}]}")));

    [Theory]
    [InlineData("{\"services\":[]}")]
    [InlineData("{\"devices\":null}")]
    public void Lists_without_entries_are_reported_at_the_beginning(string text) =>
        Assert.Equal([$"/a.json IOTB0105(1,1) {Nothing}its lists are empty"], Issues(("/a.json", text)));

    [Fact]
    public void Definitions_without_a_device_above_are_reported_once_for_the_file() => Assert.Equal(
        [$"/v/servicetype-capability.json IOTB0105(1,29) {NoDevice}"],
        Issues(
            ("/v/servicetype-capability.json", Services("S", "GO", "T", "STOP")),
            ("/v/Lamp/devicetype-capability.json", Devices("Lamp", "Switch")), Switch));

    [Fact]
    public void Definitions_may_belong_to_a_device_that_cannot_be_read() => Assert.Equal(
        ["/w/devicetype-capability.json IOTB0101"],
        Issues(("/v/servicetype-capability.json", Services("S", "GO")), ("/w/devicetype-capability.json", "{\"devices\":"), Used("/u/"), UsedBy("/u/"))
            .Select(line => line.Split('(')[0]));

    [Fact]
    public void A_file_with_empty_lists_is_not_one_that_cannot_be_read() => Assert.Equal(
        [$"/v/servicetype-capability.json IOTB0105(1,29) {NoDevice}", $"/w/devicetype-capability.json IOTB0105(1,1) {Nothing}its lists are empty"],
        Issues(("/v/servicetype-capability.json", Services("S", "GO")), ("/w/devicetype-capability.json", "{\"devices\":[]}")));

    [Fact]
    public void Definitions_that_the_device_above_does_not_refer_to_are_reported_with_its_first_device()
    {
        string[] issues = Issues(("/v/Lamp/devicetype-capability.json", Devices("Lamp", "Fan", "Fan2", "Fan")), Switch);
        Assert.Equal(
            $"{Switch.Item1} IOTB0105(1,29) {Nothing}no service of deviceType 'Lamp' refers to its definitions",
            Assert.Single(issues, issue => issue.Contains("IOTB0105", StringComparison.Ordinal)));
        Assert.Equal(2, issues.Count(issue => issue.Contains("IOTB0401", StringComparison.Ordinal)));
        Assert.DoesNotContain(issues, issue => issue.Contains("IOTB0402", StringComparison.Ordinal));
    }

    [Fact]
    public void Definitions_that_one_of_several_devices_refers_to_are_used() =>
        Assert.Equal(
            ["/v/Lamp/devicetype-capability.json IOTB0401"],
            Issues(("/v/Lamp/devicetype-capability.json", Devices("Lamp", "Fan", "Lamp2", "Switch")), Switch).Select(line => line.Split('(')[0]));

    [Fact]
    public void Definitions_that_one_of_several_services_refers_to_are_used() => Assert.Equal(
        ["/v/Lamp/devicetype-capability.json IOTB0401"],
        Issues(
            ("/v/Lamp/devicetype-capability.json", """{"devices":[{"deviceType":"Lamp","serviceCapabilities":[{"serviceId":"Fan"},{"serviceId":"Switch"}]}]}"""), Switch)
            .Select(line => line.Split('(')[0]));

    [Fact]
    public void Of_a_file_that_is_used_the_definition_that_is_not_is_named_alone() => Assert.Equal(
        ["/v/servicetype-capability.json IOTB0402(1,89) nothing is generated for serviceType 'Fan' because no service of deviceType 'Lamp' refers to it"],
        Issues(("/v/devicetype-capability.json", Devices("Lamp", "Switch")), ("/v/servicetype-capability.json", Services("Switch", "SET", "Fan", "STOP"))));

    [Fact]
    public void A_device_whose_definitions_have_no_commands_is_reported_and_they_are_not() => Assert.Equal(
        [$"/v/devicetype-capability.json IOTB0105(1,27) {Nothing}no service of deviceType 'Lamp' has a command"],
        Issues(("/v/devicetype-capability.json", Devices("Lamp", "Switch")), ("/v/servicetype-capability.json", """{"services":[{"serviceType":"Switch"}]}""")));

    /// <summary>A command without a name is lost with an error; a service type that no service refers to is only a note.</summary>
    [Theory]
    [InlineData("", "", "IOTB0105")]
    [InlineData("{\"serviceType\":\"Fan\"}", "", "IOTB0105 IOTB0402")]
    [InlineData("", "{\"commandName\":\"\"}", "IOTB0301")]
    [InlineData("{\"serviceType\":\"Fan\"}", "{\"commandName\":\"\"}", "IOTB0301 IOTB0402")]
    public void A_warning_of_the_file_explains_enough_and_a_note_does_not(string definition, string command, string rules) => Assert.Equal(
        rules,
        string.Join(" ", Issues(("/a.json", $"{{\"devices\":[{{\"deviceType\":\"D\",\"serviceCapabilities\":[{{\"serviceId\":\"S\",\"commands\":[{command}]}}]}}],\"services\":[{definition}]}}"))
            .Select(line => line.Split(' ', '(')[1])));

    private static (string, string) Used(string folder) => (folder + "servicetype-capability.json", Services("Switch", "SET"));

    private static (string, string) UsedBy(string folder) => (folder + "devicetype-capability.json", Devices("Lamp", "Switch"));

    private static string Devices(params string[] namesAndTypes) =>
        "{\"devices\":[" + string.Join(",", namesAndTypes.Chunk(2).Select(two =>
            $"{{\"deviceType\":\"{two[0]}\",\"serviceCapabilities\":[{{\"serviceId\":\"{two[1]}\"}}]}}")) + "]}";

    private static string Services(params string[] typesAndCommands) =>
        "{\"services\":[" + string.Join(",", typesAndCommands.Chunk(2).Select(two =>
            $"{{\"serviceType\":\"{two[0]}\",\"commands\":[{{\"commandName\":\"{two[1]}\"}}]}}")) + "]}";

    private static string[] Issues(params (string Path, string Text)[] texts)
    {
        ProfileFile[] files =
            [.. texts.Select(text => new ProfileFile(text.Path, new ProfileItem(text.Path, null, null, false), ProfileReading.Read(text.Path, text.Text)))];
        ProjectIssues found = ProjectIssues.Find([.. files], new ProjectProperties(string.Empty, string.Empty));
        return
        [
            .. files.SelectMany(file => file.Document.Issues.Concat(found.Of(file.Path)), (file, problem) => $"{file.Path} {ProfileReading.Line(problem)}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
