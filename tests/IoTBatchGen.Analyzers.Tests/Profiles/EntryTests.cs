using System;
using System.Linq;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>Entries of lists: names in short and long lists, objects with few and many fields, and what else can be in the place of an entry.</summary>
public class EntryTests
{
    private const string Head = "{manufacturerId: m, model: o, deviceType: D, services: [\n";

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(40)]
    public void A_name_that_is_used_twice_is_found_in_lists_of_any_length(int count)
    {
        int[] repeated = [.. new[] { 0, count / 2, count - 1 }.Distinct()];
        string[] lines = [.. Enumerable.Range(0, count).Concat(repeated).Append(count).Append(count).Select(i => $"{{serviceId: S{i}}}")];
        ProfileDocument document = ProfileReading.Ours(Head + string.Join(",\n", lines) + "]}");
        Assert.Equal(
            [
                .. repeated.Select((i, n) => $"IOTB0302({2 + count + n},13) serviceId 'S{i}' is used twice; only the first one (line {2 + i}) is read"),
                $"IOTB0302({2 + count + repeated.Length + 1},13) serviceId 'S{count}' is used twice; only the first one (line {2 + count + repeated.Length}) is read",
            ],
            document.Lines());
        DeviceContent device = Assert.Single(document.Content.Devices);
        Assert.Equal(Enumerable.Range(0, count + 1).Select(i => $"S{i}"), device.Services.Select(service => service.ServiceId));
        Assert.Equal(device.Services.Count, document.Locations.Devices[0].Services.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    public void Fields_are_found_among_few_and_among_many(int others)
    {
        string more = string.Concat(Enumerable.Range(0, others).Select(i => $",\"other{i}\":{i}"));
        DeviceContent plain = Assert.Single(ProfileReading.Vendors($"{{\"manufacturerId\":\"m\",\"deviceType\":\"D\"{more},\"serviceCapabilities\":[]}}").Content.Devices);
        Assert.Equal(("D", "m"), (plain.DeviceType, plain.ManufacturerId));

        ProfileDocument snake = ProfileReading.Vendors(
            $"{{\"manufacturer_id\":\"m\",\"manufacturer_Id\":\"n\",\"device_type\":\"E\",\"deviceType\":\"D\"{more},\"service_capabilities\":[]}}");
        Assert.Empty(snake.Lines());
        DeviceContent device = Assert.Single(snake.Content.Devices);
        Assert.Equal(("D", "m"), (device.DeviceType, device.ManufacturerId));

        Assert.Equal(
            ["IOTB0202(1,2) deviceType is missing; a device profile requires it"],
            ProfileReading.Vendors($"{{\"_device_type\":\"D\",\"device_type_\":\"D\",\"device__type\":\"D\",\"devicetype\":\"D\"{more},\"serviceCapabilities\":[]}}").Lines());
        ProfileDocument ours = ProfileReading.Ours($"{{manufacturerId: m, model: o{more.Replace(":", ": ")}, services: [], device_type: D}}");
        Assert.Equal([.. Enumerable.Range(0, others).Select(i => $"other{i}"), "device_type"], ours.Issues.Select(problem => problem.Arguments[0]));
        Assert.Empty(ours.Content.Devices);
    }

    [Theory]
    [InlineData("~", "empty")]
    [InlineData("5", "'5'")]
    [InlineData("[]", "a list")]
    public void An_entry_of_ours_is_an_object(string entry, string shown)
    {
        ProfileDocument document = ProfileReading.Ours($"{Head}{{serviceId: S}},\n{entry},\n{{serviceId: T}}]}}");
        Assert.Equal(
            [$"IOTB0203(3,1) an entry of services is {shown}; it must be an object with the fields of a service; it is ignored"], document.Lines());
        Assert.Equal(["S", "T"], document.Content.Devices[0].Services.Select(service => service.ServiceId));
    }

    [Theory]
    [InlineData("services", "''", "is ''; it must be a list; its content is ignored")]
    [InlineData("services", "5", "is '5'; it must be a list; its content is ignored")]
    [InlineData("services", "{a: b}", "is an object; it must be a list, with '- ' before each entry; its content is ignored")]
    [InlineData("commands", "{a: b}", "is an object; it must be a list, with '- ' before each entry; its content is ignored")]
    [InlineData("commands", "x", "is 'x'; it must be a list; its content is ignored")]
    public void A_list_of_ours_is_a_list(string field, string value, string problem)
    {
        string device = field == "services" ? $"{{manufacturerId: m, model: o, deviceType: D, services:\n{value}}}" : $"{Head[..^1]}{{serviceId: S, {field}:\n{value}}}]}}";
        ProfileIssue issue = Assert.Single(ProfileReading.Ours(device).Issues);
        Assert.Equal(($"IOTB0203(2,1) {field} {problem}", IssueSeverity.Error), (ProfileReading.Line(issue), issue.Severity));
    }

    [Fact]
    public void A_list_of_a_vendor_is_a_list_or_empty()
    {
        Assert.Equal(
            ["IOTB0203(1,12) devices is an object; it must be a list; its content is ignored"], ProfileReading.Vendors("{\"devices\":{\"a\":1}}").Lines());
        Assert.Empty(ProfileReading.Vendors("{\"devices\":[null,{\"deviceType\":\"D\",\"serviceTypeCapabilities\":\"\"},null]}").Lines());
    }

    [Theory]
    [InlineData("deviceType", "a device profile", "{manufacturerId: m, model: o, deviceType:\n[D], services: []}")]
    [InlineData("model", "a device profile", "{manufacturerId: m, model:\n[o], deviceType: D, services: []}")]
    [InlineData("serviceId", "a service", "{manufacturerId: m, model: o, deviceType: D, services: [{serviceId:\n[S]}]}")]
    [InlineData("commandName", "a command", "{manufacturerId: m, model: o, deviceType: D, services: [{serviceId: S, commands: [{commandName:\n[C]}]}]}")]
    [InlineData("paraName", "a para", "{manufacturerId: m, model: o, deviceType: D, services: [{serviceId: S, commands: [{commandName: C, paras: [{dataType: int, paraName:\n[p]}]}]}]}")]
    [InlineData("dataType", "a para", "{manufacturerId: m, model: o, deviceType: D, services: [{serviceId: S, commands: [{commandName: C, paras: [{paraName: p, dataType:\n[int]}]}]}]}")]
    public void A_field_that_is_required_is_text(string field, string title, string text)
    {
        ProfileIssue problem = Assert.Single(ProfileReading.Ours(text).Issues);
        Assert.Equal(($"IOTB0203(2,1) {field} is a list; it must be text; {title} requires it", IssueSeverity.Error), (ProfileReading.Line(problem), problem.Severity));
    }

    [Theory]
    [InlineData("manufacturerName")]
    [InlineData("protocolType")]
    [InlineData("option")]
    [InlineData("serviceType")]
    public void A_field_of_ours_that_is_not_used_is_text_too(string field)
    {
        string Text(string value) => field is "option" or "serviceType"
            ? $"{{manufacturerId: m, model: o, deviceType: D, services: [{{serviceId: S, {field}:\n{value}}}]}}"
            : $"{{manufacturerId: m, model: o, deviceType: D, services: [], {field}:\n{value}}}";
        ProfileIssue problem = Assert.Single(ProfileReading.Ours(Text("[x]")).Issues);
        Assert.Equal(($"IOTB0203(2,1) {field} is a list; it must be text; it is ignored", IssueSeverity.Error), (ProfileReading.Line(problem), problem.Severity));
        Assert.All(new[] { "x", "5", "''", "~" }, value => Assert.Empty(ProfileReading.Ours(Text(value)).Lines()));
    }

    [Theory]
    [InlineData("\"x y\"", "x y")]
    [InlineData("' '", null)]
    [InlineData("''", null)]
    [InlineData("~", null)]
    [InlineData("'null'", null)]
    [InlineData("5", "5")]
    public void Words_for_readers_are_kept_at_every_level_unless_they_say_nothing(string description, string? kept)
    {
        ProfileDocument document = ProfileReading.Ours($$"""
            {manufacturerId: m, model: o, deviceType: D, services: [{serviceId: S, description: {{description}}, commands: [{commandName: C, description: {{description}},
            paras: [{paraName: p, dataType: int, description: {{description}}, unit: {{description}}}], responses: [{description: {{description}}}]}]}]}
            """);
        Assert.Empty(document.Lines());
        ServiceTypeModel service = document.Content.Devices[0].Services[0].Definition!;
        CommandModel command = service.Commands[0];
        ParaModel para = command.Paras[0];
        Assert.Equal(
            (kept, kept, kept, kept, kept), (service.Description, command.Description, para.Description, para.Unit, command.Responses[0].Description));
    }

    [Theory]
    [InlineData("{}", "IOTB0202(2,1) each of several responses requires it")]
    [InlineData("{responseName: ''}", "IOTB0202(2,2) each of several responses requires it")]
    [InlineData("{responseName: ~}", "IOTB0202(2,2) each of several responses requires it")]
    [InlineData("{description: x, responseName: [R]}", "IOTB0203(2,32) it is ignored")]
    public void One_of_several_responses_needs_a_name(string response, string expected)
    {
        ProfileDocument document = ProfileReading.Ours(Head[..^1] + "{serviceId: S, commands: [{commandName: C, responses: [\n" + response + ", {responseName: Other}]}]}]}");
        ProfileIssue problem = Assert.Single(document.Issues);
        Assert.Equal(expected, $"{ProfileReading.Line(problem).Split(' ')[0]} {problem.Message.Split("; ").Last()}");
        Assert.Equal(["Other"], document.Content.Devices[0].Services[0].Definition!.Commands[0].Responses.Select(other => other.ResponseName));
        Assert.Equal(2, Assert.Single(document.Locations.Devices[0].Services[0].Commands[0].Responses).Name.LineSpan.Start.Line + 1);
    }

    [Fact]
    public void The_only_response_needs_no_name_and_is_at_its_first_field()
    {
        ProfileDocument document = ProfileReading.Ours(Head[..^1] + "{serviceId: S, commands: [{commandName: C, responses: [{\nparas: [{paraName: p, dataType: int}]}]}]}]}");
        Assert.Empty(document.Lines());
        CommandLocations command = document.Locations.Devices[0].Services[0].Commands[0];
        Assert.Equal(1, Assert.Single(command.Responses).Name.LineSpan.Start.Line);
        Assert.Equal("p", document.Content.Devices[0].Services[0].Definition!.Commands[0].Responses.Single().Paras.Single().ParaName);
        Assert.Equal((1, 19), (command.Responses[0].Paras.Single().Name.LineSpan.Start.Line, command.Responses[0].Paras.Single().Name.LineSpan.Start.Character));
    }

    [Fact]
    public void What_is_left_out_has_no_place_and_what_stays_has_its_own()
    {
        ProfileDocument document = ProfileReading.Ours("""
            {manufacturerId: m, model: o, deviceType: D, services: [
            {serviceId: ''},
            {serviceType: T, serviceId: S, commands: [
            {paras: []},
            {commandName: C, paras: [
            {dataType: int},
            {dataType: int, paraName: p},
            {paraName: p, dataType: string}]},
            {commandName: C}]},
            {serviceId: S}]}
            """);
        DeviceLocations device = Assert.Single(document.Locations.Devices);
        ServiceLocations service = Assert.Single(device.Services);
        CommandLocations command = Assert.Single(service.Commands);
        Assert.Equal(
            [(0, 42), (2, 28), (2, 14), (4, 14), (6, 26)],
            new[] { device.DeviceType, service.ServiceId, service.ServiceType, command.Name, Assert.Single(command.Paras).Name }
                .Select(place => (place.LineSpan.Start.Line, place.LineSpan.Start.Character)));
        Assert.Equal(6, document.Issues.Length);
    }
}
