using System;
using System.Collections.Generic;
using System.Linq;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles.Fields;

/// <summary>IOTB0201: what the message and the fix suggest for a field that an object does not have.</summary>
public class UnknownFieldTests
{
    private const string ParaFields = "known fields: paraName, dataType, required, min, max, step, maxLength, unit, enumList, description, defaultValue, extendparam";

    /// <summary>An object of each kind: its name in messages, what is around it, and what it needs.</summary>
    private static readonly Dictionary<string, (string Title, string Before, string[] Needs, string After)> Objects = new()
    {
        ["device"] = ("a device profile", "{", ["manufacturerId: m", "model: o", "deviceType: D", "services: []"], "}"),
        ["service"] = ("a service", "{manufacturerId: m, model: o, deviceType: D, services: [{", ["serviceId: S"], "}]}"),
        ["command"] = ("a command", "{manufacturerId: m, model: o, deviceType: D, services: [{serviceId: S, commands: [{", ["commandName: C"], "}]}]}"),
        ["response"] = (
            "a response", "{manufacturerId: m, model: o, deviceType: D, services: [{serviceId: S, commands: [{commandName: C, responses: [{", [], "}]}]}]}"),
        ["para"] = (
            "a para", "{manufacturerId: m, model: o, deviceType: D, services: [{serviceId: S, commands: [{commandName: C, paras: [{",
            ["paraName: p", "dataType: int"], "}]}]}]}"),
    };

    [Theory]
    [InlineData("device", "vendor", "manufacturerId")]
    [InlineData("device", "manufacturer", "manufacturerId")]
    [InlineData("device", "capabilities", "services")]
    [InlineData("device", "serviceCapabilities", "services")]
    [InlineData("device", "serviceTypeCapabilities", "services")]
    [InlineData("device", "name", "deviceType")]
    [InlineData("device", "title", "deviceType")]
    [InlineData("device", "device", "deviceType")]
    [InlineData("service", "name", "serviceId")]
    [InlineData("service", "title", "serviceId")]
    [InlineData("service", "service", "serviceId")]
    [InlineData("service", "serviceName", "serviceId")]
    [InlineData("service", "id", "serviceId")]
    [InlineData("service", "comment", "description")]
    [InlineData("service", "help", "description")]
    [InlineData("service", "command", "commands")]
    [InlineData("command", "name", "commandName")]
    [InlineData("command", "title", "commandName")]
    [InlineData("command", "method", "commandName")]
    [InlineData("command", "METHOD", "commandName")]
    [InlineData("command", "command", "commandName")]
    [InlineData("command", "parameters", "paras")]
    [InlineData("command", "arguments", "paras")]
    [InlineData("command", "args", "paras")]
    [InlineData("command", "inputs", "paras")]
    [InlineData("command", "response", "responses")]
    [InlineData("response", "name", "responseName")]
    [InlineData("response", "title", "responseName")]
    [InlineData("response", "response", "responseName")]
    [InlineData("response", "parameters", "paras")]
    [InlineData("response", "help", "description")]
    [InlineData("para", "name", "paraName")]
    [InlineData("para", "title", "paraName")]
    [InlineData("para", "parameter", "paraName")]
    [InlineData("para", "type", "dataType")]
    [InlineData("para", "Type", "dataType")]
    [InlineData("para", "mandatory", "required")]
    [InlineData("para", "isRequired", "required")]
    [InlineData("para", "length", "maxLength")]
    [InlineData("para", "values", "enumList")]
    [InlineData("para", "allowedValues", "enumList")]
    [InlineData("para", "AllowedVALUES", "enumList")]
    [InlineData("para", "enumValues", "enumList")]
    [InlineData("para", "Enum", "enumList")]
    [InlineData("para", "lower", "min")]
    [InlineData("para", "upper", "max")]
    [InlineData("para", "minValue", "min")]
    [InlineData("para", "MaxValue", "max")]
    [InlineData("para", "unitOfMeasure", "unit")]
    [InlineData("para", "un", "unit")]
    [InlineData("para", "maxLen", "maxLength")]
    [InlineData("para", "comment", "description")]
    public void What_other_formats_and_people_call_it_is_suggested_and_offered_as_a_fix(string kind, string unknown, string meant)
    {
        ProfileIssue problem = Assert.Single(Read(kind, $"{unknown}: x", without: meant).Issues);
        Assert.Equal($"IOTB0201(2,1) unknown field '{unknown}' in {Objects[kind].Title}; did you mean '{meant}'?", ProfileReading.Line(problem));
        Assert.Equal(meant, problem.Replacement);
    }

    [Theory]
    [InlineData("service", "manufacturerId", "a device profile")]
    [InlineData("para", "serviceType", "a service")]
    [InlineData("para", "commandName", "a command")]
    [InlineData("command", "responseName", "a response")]
    [InlineData("service", "paraName", "a para")]
    [InlineData("service", "paras", "a command or a response")]
    [InlineData("device", "description", "a service or a command or a response or a para")]
    [InlineData("command", "unit\u00A0", "a para")]
    public void A_field_of_another_object_is_probably_indented_wrongly(string kind, string unknown, string owners)
    {
        ProfileIssue problem = Assert.Single(Read(kind, $"\"{unknown}\": x").Issues);
        Assert.EndsWith($" in {Objects[kind].Title}; it belongs to {owners}; check the indentation", problem.Message, StringComparison.Ordinal);
        Assert.Null(problem.Replacement);
    }

    [Theory]
    [InlineData("device", "frobnicate", "manufacturerId, manufacturerName, model, protocolType, deviceType, omCapability, services")]
    [InlineData("device", "name", "manufacturerId, manufacturerName, model, protocolType, deviceType, omCapability, services")]
    [InlineData("service", "vendor", "serviceId, serviceType, option, description, commands, properties, events")]
    [InlineData("command", "vendor", "commandName, description, paras, responses")]
    [InlineData("response", "vendor", "responseName, description, paras")]
    [InlineData("response", "e", "responseName, description, paras")]
    public void Where_nothing_is_near_the_fields_that_exist_are_named(string kind, string unknown, string fields)
    {
        ProfileIssue problem = Assert.Single(Read(kind, $"{unknown}: x").Issues);
        Assert.Equal($"unknown field '{unknown}' in {Objects[kind].Title}; known fields: {fields}", problem.Message);
        Assert.Null(problem.Replacement);
    }

    [Fact]
    public void Where_two_fields_have_the_part_that_is_there_none_is_guessed()
    {
        Assert.Contains("unknown field 'type' in a device profile; known fields:", Read("device", "type: x", without: "deviceType").Lines()[0], StringComparison.Ordinal);
        Assert.Contains("unknown field 'man' in a device profile; known fields:", Read("device", "man: x", without: "manufacturerId").Lines()[0], StringComparison.Ordinal);
        Assert.Equal([$"IOTB0201(2,1) unknown field 'st' in a para; {ParaFields}"], Read("para", "st: x").Lines());
        Assert.Equal(["IOTB0201(2,1) unknown field 'type' in a device profile; did you mean 'protocolType'?"], Read("device", "type: x").Lines());
    }

    [Fact]
    public void A_field_that_exists_already_is_not_suggested_where_another_is_as_near()
    {
        Assert.Equal(["IOTB0201(2,10) unknown field 'mix' in a para; did you mean 'max'?"], Read("para", "min: 1,  mix: 5").Lines());
        Assert.Equal(["IOTB0201(2,10) unknown field 'mix' in a para; did you mean 'min'?"], Read("para", "max: 5,  mix: 1").Lines());
        Assert.Equal(
            ["IOTB0201(2,20) unknown field 'manufacturer' in a device profile; did you mean 'manufacturerName'?"],
            Read("device", "manufacturerId: m, manufacturer: x", without: "manufacturerId").Lines());
        Assert.Equal(
            [$"IOTB0201(2,17) unknown field 'mandatory' in a para; {ParaFields}"], Read("para", "required: true, mandatory: true").Lines());
    }

    [Fact]
    public void A_misspelled_field_beside_the_right_one_is_named_but_not_renamed()
    {
        ProfileIssue problem = Assert.Single(Read("para", "dataTyp: int").Issues);
        Assert.Equal(("unknown field 'dataTyp' in a para; did you mean 'dataType'?", null), (problem.Message, problem.Replacement));
    }

    [Fact]
    public void Of_two_fields_that_mean_the_same_the_first_is_renamed() => Assert.Equal(
        [("unknown field 'name' in a para; did you mean 'paraName'?", "paraName"), ("unknown field 'title' in a para; did you mean 'paraName'?", null)],
        Read("para", "name: p, title: q", without: "paraName").Issues.Select(problem => (problem.Message, problem.Replacement)));

    [Theory]
    [InlineData("optional")]
    [InlineData("OPTIONAL")]
    public void The_opposite_of_required_is_not_a_matter_of_the_name(string unknown)
    {
        ProfileIssue problem = Assert.Single(Read("para", $"{unknown}: true").Issues);
        Assert.Equal(($"unknown field '{unknown}' in a para; did you mean 'required'?", null), (problem.Message, problem.Replacement));
    }

    [Theory]
    [InlineData("para", "unit:m", "", "a space is missing after ':'")]
    [InlineData("para", "paraName:p", "paraName", "a space is missing after ':'")]
    [InlineData("device", "deviceType:D", "deviceType", "a space is missing after ':'")]
    [InlineData("para", "dataTyp:x", "", "did you mean 'dataType'?")]
    [InlineData("para", ":unit", "", "did you mean 'unit'?")]
    [InlineData("para", "colour:red", "", ParaFields)]
    public void A_space_that_is_missing_after_a_colon_is_not_a_wrong_name(string kind, string unknown, string without, string hint)
    {
        ProfileIssue problem = Read(kind, $"\"{unknown}\": ", without).Issues.First();
        Assert.Equal(($"unknown field '{unknown}' in {Objects[kind].Title}; {hint}", null), (problem.Message, problem.Replacement));
    }

    [Theory]
    [InlineData("model:o\n", "IOTB0203(1,1) a profile is 'model:o'; it must be an object with fields; a space is missing after ':'; the file is ignored")]
    [InlineData("colour:red\n", "IOTB0203(1,1) a profile is 'colour:red'; it must be an object with fields; the file is ignored")]
    [InlineData(
        "{manufacturerId: m, model: o, deviceType: D, services: [\n'serviceId:S']}",
        "IOTB0203(2,1) an entry of services is 'serviceId:S'; it must be an object with the fields of a service; a space is missing after ':'; it is ignored")]
    [InlineData(
        "{manufacturerId: m, model: o, deviceType: D, services: [\n'paraName:S']}",
        "IOTB0203(2,1) an entry of services is 'paraName:S'; it must be an object with the fields of a service; it is ignored")]
    public void Text_in_the_place_of_an_object_may_lack_a_space(string text, string expected) => Assert.Equal([expected], ProfileReading.Ours(text).Lines());

    [Fact]
    public void A_mandatory_field_that_is_empty_is_reported_beside_a_misspelled_one() => Assert.Equal(
        [
            "IOTB0201(2,1) unknown field 'modell' in a device profile; did you mean 'model'?",
            "IOTB0202(2,12) model is empty; a device profile requires it",
        ],
        Read("device", "modell: o, model: ", without: "model").Lines());

    [Fact]
    public void Only_the_mandatory_field_that_was_meant_is_not_reported_as_missing() => Assert.Equal(
        [
            "IOTB0201(2,1) unknown field 'modell' in a device profile; did you mean 'model'?",
            "IOTB0202(2,1) manufacturerId is missing; a device profile requires it",
        ],
        ProfileReading.Ours("{\nmodell: o, deviceType: D, services: []}").Lines().Order(StringComparer.Ordinal));

    /// <summary>Reads an object of a kind, whose fields begin on line 2, with what else it needs.</summary>
    private static ProfileDocument Read(string kind, string fields, string without = "")
    {
        (_, string before, string[] needs, string after) = Objects[kind];
        IEnumerable<string> others = needs.Where(need => need.Split(':')[0] != without);
        return ProfileReading.Ours($"{before}\n{string.Join(", ", others.Prepend(fields))}{after}");
    }
}
