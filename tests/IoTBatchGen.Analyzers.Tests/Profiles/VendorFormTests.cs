using System;
using System.Linq;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>What vendors leave out, repeat and mix, which is read without a problem as far as its meaning is certain.</summary>
public class VendorFormTests
{
    [Theory]
    [InlineData("""{"deviceType":"D","serviceTypeCapabilities":[{"serviceId":"S"}]}""")]
    [InlineData("""{"deviceType":"D","serviceCapabilities":[{"serviceId":"S"}]}""")]
    [InlineData("""{"deviceType":"D","services":[{"serviceId":"S"}]}""")]
    [InlineData("""{"deviceType":"D","services":[{"serviceId":"T"}],"serviceCapabilities":[{"serviceId":"S"}]}""")]
    [InlineData("""{"deviceType":"D","serviceCapabilities":[{"serviceId":"T"}],"serviceTypeCapabilities":[{"serviceId":"S"}]}""")]
    [InlineData("""{"device_type":"D","service_capabilities":[{"service_id":"S","service_type":"S"}]}""")]
    [InlineData("""{"devices":[{"deviceType":"D","serviceCapabilities":[{"serviceId":"S"}]}]}""")]
    [InlineData("""{"deviceCapabilities":[{"deviceType":"D","serviceCapabilities":[{"serviceId":"S"}]}]}""")]
    public void The_services_of_a_device_are_in_one_of_three_lists(string text)
    {
        ProfileDocument document = ProfileReading.Vendors(text);
        Assert.Empty(document.Lines());
        Assert.Equal([new DeviceContent("D", null, null, new([new ServiceReference("S", "S", null)]))], document.Content.Devices);
    }

    [Theory]
    [InlineData("""{"serviceCapabilities":[]}""", "IOTB0202(1,2) deviceType is missing; a device profile requires it")]
    [InlineData("""{"serviceTypeCapabilities":[]}""", "IOTB0202(1,2) deviceType is missing; a device profile requires it")]
    [InlineData("""{"deviceType":"D"}""", "IOTB0202(1,2) serviceTypeCapabilities is missing; a device profile requires it")]
    [InlineData("""{"devices":[{}]}""", "IOTB0202(1,13) deviceType is missing; a device requires it")]
    public void A_device_that_lacks_a_part_is_told_which(string text, string expected)
    {
        ProfileDocument document = ProfileReading.Vendors(text);
        Assert.Equal(expected, document.Lines()[0]);
        Assert.All(document.Issues, problem => Assert.Equal(ProfileRuleIds.MissingField, problem.RuleId));
    }

    [Fact]
    public void Devices_and_their_definitions_are_read_from_all_lists_of_a_file()
    {
        ProfileDocument document = ProfileReading.Vendors("""
            {"devices":[{"deviceType":"A","serviceCapabilities":[{"serviceId":"S"}]}],"deviceCapabilities":[{"deviceType":"B","serviceCapabilities":[{"serviceId":"S"}]}],
             "services":[{"serviceType":"S","commands":[{"commandName":"GO"}]}]}
            """);
        Assert.Empty(document.Lines());
        Assert.Equal(["A GO", "B GO"], document.Content.Devices.Select(device => $"{device.DeviceType} {device.WholeServices.Single().Commands.Single().CommandName}"));
        Assert.Equal([1, 1], document.Locations.Devices.Select(device => device.Services.Single().Commands.Single().Name.LineSpan.Start.Line));
    }

    [Fact]
    public void A_service_that_is_whole_keeps_its_commands_beside_a_definition_of_its_type()
    {
        ProfileDocument document = ProfileReading.Vendors("""
            {"devices":[{"deviceType":"A","serviceCapabilities":[{"serviceId":"S","commands":[{"commandName":"OWN"}]},{"serviceId":"T","serviceType":"S"}]}],
             "services":[{"serviceType":"S","commands":[{"commandName":"GO"}]}]}
            """);
        Assert.Empty(document.Lines());
        Assert.Equal(["OWN", "GO"], document.Content.Devices.Single().WholeServices.Select(service => service.Commands.Single().CommandName));
        Assert.Equal([0, 1], document.Locations.Devices[0].Services.Select(service => service.Commands.Single().Name.LineSpan.Start.Line));
    }

    [Theory]
    [InlineData("commands")]
    [InlineData("properties")]
    [InlineData("events")]
    public void A_service_with_any_of_its_lists_is_whole(string list)
    {
        ProfileDocument document = ProfileReading.Vendors($$"""{"deviceType":"D","serviceCapabilities":[{"serviceId":"S","serviceType":"T","{{list}}":[]}]}""");
        Assert.Empty(document.Lines());
        Assert.Equal(new ServiceReference("S", "T", new ServiceTypeModel("T", null, default)), document.Content.Devices[0].Services[0]);
        Assert.Equal(
            "S", ProfileReading.Vendors($$"""{"deviceType":"D","serviceCapabilities":[{"serviceId":"S","{{list}}":[]}]}""").Content.Devices[0].Services[0].Definition!.ServiceType);
        Assert.Null(ProfileReading.Vendors("""{"deviceType":"D","serviceCapabilities":[{"serviceId":"S","option":"x"}]}""").Content.Devices[0].Services[0].Definition);
    }

    [Theory]
    [InlineData("A A", "A")]
    [InlineData("A B", "A B")]
    [InlineData("A B A", "A B")]
    [InlineData("A B B", "A B")]
    [InlineData("A B C B A C D", "A B C D")]
    public void Copies_of_a_device_are_left_out(string devices, string left)
    {
        ProfileDocument document = ProfileReading.Vendors(
            "{\"devices\":[" + string.Join(",\n", devices.Split(' ').Select(name => $"{{\"deviceType\":\"{name}\",\"serviceCapabilities\":[]}}")) + "]}");
        Assert.Empty(document.Lines());
        Assert.Equal(left, string.Join(" ", document.Content.Devices.Select(device => device.DeviceType)));
        Assert.Equal(
            left.Split(' ').Select(name => Array.IndexOf(devices.Split(' '), name)), document.Locations.Devices.Select(device => device.DeviceType.LineSpan.Start.Line));
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"m\"", "m")]
    [InlineData("5", "5")]
    public void Manufacturer_and_model_may_be_left_empty(string value, string? kept)
    {
        ProfileDocument document = ProfileReading.Vendors($"{{\"deviceType\":\"D\",\"manufacturerId\":{value},\"model\":{value},\"manufacturerName\":[],\"serviceCapabilities\":[]}}");
        Assert.Empty(document.Lines());
        Assert.Equal((kept, kept), (document.Content.Devices[0].ManufacturerId, document.Content.Devices[0].Model));
    }

    [Fact]
    public void A_model_that_is_not_text_is_a_warning_and_a_lost_character_an_error()
    {
        ProfileIssue kind = Assert.Single(ProfileReading.Vendors("{\"deviceType\":\"D\",\"model\":[],\"serviceCapabilities\":[]}").Issues);
        Assert.Equal((IssueSeverity.Warning, "model is a list; it must be text; it is ignored"), (kind.Severity, kind.Message));
        ProfileIssue lost = Assert.Single(ProfileReading.Vendors("{\"deviceType\":\"D\",\"model\":\"a\uFFFD\",\"serviceCapabilities\":[]}").Issues);
        Assert.Equal(
            "IOTB0101(1,27) cannot be read as YAML or JSON: model contains U+FFFD, which replaces a character that was lost when the file was converted; write the text again",
            ProfileReading.Line(lost));
    }

    [Theory]
    [InlineData("""{"serviceId":"S"}""", "S S")]
    [InlineData("""{"serviceId":"S","serviceType":""}""", "S S")]
    [InlineData("""{"serviceId":"S","serviceType":"T"}""", "S T")]
    [InlineData("""{"serviceType":"T"}""", "T T")]
    [InlineData("""{"serviceId":null,"serviceType":"T"}""", "T T")]
    [InlineData("""{"serviceId":"","serviceType":"T"}""", "T T")]
    public void Id_and_type_of_a_service_stand_in_for_each_other(string service, string idAndType)
    {
        ProfileDocument document = ProfileReading.Vendors($$"""{"deviceType":"D","serviceCapabilities":[{{service}}]}""");
        Assert.Empty(document.Lines());
        ServiceReference reference = document.Content.Devices[0].Services.Single();
        Assert.Equal(idAndType, $"{reference.ServiceId} {reference.ServiceType}");
    }

    [Theory]
    [InlineData("""{"serviceId":"","serviceType":""}""", "serviceId is empty; a service requires it")]
    [InlineData("""{"serviceId":""}""", "serviceId is empty; a service requires it")]
    [InlineData("""{"serviceId":[],"serviceType":"T"}""", "serviceId is a list; it must be text; a service requires it")]
    [InlineData("""{"serviceType":null}""", "serviceId is missing; a service requires it")]
    public void A_service_without_both_is_left_out(string service, string expected)
    {
        ProfileDocument document = ProfileReading.Vendors($$"""{"deviceType":"D","serviceCapabilities":[{{service}},{"serviceId":"S"}]}""");
        Assert.Equal(expected, Assert.Single(document.Issues).Message);
        Assert.Equal(["S"], document.Content.Devices[0].Services.Select(reference => reference.ServiceId));
    }

    [Theory]
    [InlineData("a.yaml", true)]
    [InlineData("a.YML", true)]
    [InlineData("a.deviceprofile.Yaml", true)]
    [InlineData("a.json", false)]
    [InlineData("yaml", false)]
    [InlineData("a.yaml.json", false)]
    public void The_name_of_a_file_says_its_form(string path, bool isOurs) => Assert.Equal(isOurs, ProfileReader.IsOurs(path));

    [Fact]
    public void A_definition_that_is_given_twice_is_a_problem_only_if_the_two_differ()
    {
        ProfileDocument document = ProfileReading.Vendors("""
            {"services":[{"serviceType":"S","description":"x"},
            {"serviceType":"S","description":"x"},
            {"serviceType":"S","description":"y"}]}
            """);
        Assert.Equal(["IOTB0302(3,16) serviceType 'S' is used twice; only the first one (line 1) is read"], document.Lines());
        Assert.Equal("x", Assert.Single(document.Content.Definitions).Description);
        Assert.Equal(0, Assert.Single(document.Locations.Definitions).ServiceType.LineSpan.Start.Line);
    }
}
