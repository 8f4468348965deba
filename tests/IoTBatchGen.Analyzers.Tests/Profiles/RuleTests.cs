using System.Linq;
using IoTBatchGen.Analyzers.Diagnostics;
using IoTBatchGen.Profiles.Binding;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Model;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>One profile a rule: where it is reported and in which words, and what stays of the profile; and neighbours that are right.</summary>
public class RuleTests
{
    private const string Head = "manufacturerId: m\nmodel: o\ndeviceType: D\nservices:\n";

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n", 2, 1)]
    [InlineData("{\"a\": 1 \"b\": 2}", 1, 9)]
    [InlineData("{\"a\": 1,\n", 2, 1)]
    [InlineData("a: \"x\n", 1, 4)]
    [InlineData("a: \"x\\q\"\n", 1, 6)]
    [InlineData("a: b\n\tc: d\n", 2, 1)]
    [InlineData("a: @x\n", 1, 4)]
    [InlineData("a: b\n\0", 2, 1)]
    [InlineData("a: b\r\nc: \"\\ud83d\"\r\n", 2, 5)]
    [InlineData("a: 1\n]\n", 2, 1)]
    public void IOTB0101_stands_where_reading_failed(string text, int line, int column)
    {
        ProfileDocument document = ProfileReading.Ours(text);
        ProfileIssue problem = Assert.Single(document.Issues);
        Assert.Equal("IOTB0101", problem.RuleId);
        Assert.Equal((line, column), (problem.LineSpan.Start.Line + 1, problem.LineSpan.Start.Character + 1));
        Assert.Equal(problem.Message, document.NothingBecause);
    }

    [Theory]
    [InlineData("{\"devices\" []}", 1, 12)]
    [InlineData("{\"devices\":\n , \"services\": []}", 2, 2)]
    public void IOTB0101_is_for_JSON_that_lacks_a_value(string text, int line, int column)
    {
        ProfileIssue problem = Assert.Single(ProfileReading.Vendors(text).Issues);
        Assert.Equal("IOTB0101", problem.RuleId);
        Assert.Equal((line, column), (problem.LineSpan.Start.Line + 1, problem.LineSpan.Start.Character + 1));
    }

    [Theory]
    [InlineData("{\"a\": \"\\ud83d\\ude00\"}")]
    [InlineData("a: 😀\n")]
    [InlineData("{\t\"a\": 1,\r\n\t\"b\": [1,],}")]
    public void IOTB0101_is_silent_on_what_can_be_read(string text) =>
        Assert.DoesNotContain(ProfileReading.Ours(text).Issues, problem => problem.RuleId == "IOTB0101");

    [Theory]
    [InlineData("a: 1\n---\nb: 2\n", "IOTB0102(2,1) the file exceeds the limits of a profile: a second YAML document starts here; a file can contain only one")]
    [InlineData("a: &x 1\nb: *x\n", "IOTB0102(1,4) the file exceeds the limits of a profile: YAML anchors ('&') are not supported; remove the anchor, or put text that starts with '&' in quotes")]
    [InlineData("a: *x\n", "IOTB0102(1,4) the file exceeds the limits of a profile: YAML aliases ('*') are not supported; write the value itself, or put text that starts with '*' in quotes")]
    [InlineData("a: !!str 1\n", "IOTB0102(1,4) the file exceeds the limits of a profile: YAML tags ('!') are not supported; remove the tag, or put text that starts with '!' in quotes")]
    [InlineData("a: ! 1\n", "IOTB0102(1,4) the file exceeds the limits of a profile: YAML tags ('!') are not supported; remove the tag, or put text that starts with '!' in quotes")]
    public void IOTB0102_names_the_limit(string text, string expected) => Assert.Equal([expected], ProfileReading.Ours(text).Lines());

    [Fact]
    public void IOTB0102_begins_one_beyond_each_limit()
    {
        Assert.DoesNotContain("IOTB0102", Ids(new string('[', 64) + new string(']', 64)));
        Assert.Equal(["IOTB0102"], Ids(new string('[', 65) + new string(']', 65)));
        Assert.DoesNotContain("IOTB0102", Ids("[" + string.Concat(Enumerable.Repeat("1,", 99_999)) + "]"));
        Assert.Equal(["IOTB0102"], Ids("[" + string.Concat(Enumerable.Repeat("1,", 100_000)) + "]"));
        string lines = string.Concat(Enumerable.Repeat("- " + new string('x', 1021) + "\n", 4096));
        Assert.DoesNotContain("IOTB0102", Ids(lines));
        string[] tooLong = ["IOTB0102(1,1) the file exceeds the limits of a profile: it has 4194305 characters; the limit is 4194304"];
        Assert.Equal(tooLong, ProfileReading.Ours(lines + "\n").Lines());
        Assert.Equal(tooLong, ProfileReader.Read(isOurs: true, lines + "\n", encoding: null, TestContext.Current.CancellationToken).Lines());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("# a comment\n")]
    [InlineData("\uFEFF")]
    [InlineData("---\n")]
    public void IOTB0103_is_for_files_without_a_word(string text)
    {
        ProfileDocument document = ProfileReading.Ours(text);
        Assert.Equal(
            ["IOTB0103(1,1) the file is empty; it must contain a device profile or a service definition"], document.Lines());
        Assert.Null(document.NothingBecause);
    }

    [Theory]
    [InlineData("dataTyp", "did you mean 'dataType'?")]
    [InlineData("max_length", "did you mean 'maxLength'?")]
    [InlineData("enum", "did you mean 'enumList'?")]
    [InlineData("minimum", "did you mean 'min'?")]
    [InlineData("mandatory", "did you mean 'required'?")]
    [InlineData("responses", "it belongs to a command; check the indentation")]
    [InlineData("unit:m", "a space is missing after ':'")]
    [InlineData("frobnicate", "known fields: paraName, dataType, required, min, max, step, maxLength, unit, enumList, description, defaultValue, extendparam")]
    public void IOTB0201_suggests_the_field(string field, string hint) =>
        Assert.Equal(
            [$"IOTB0201(2,33) unknown field '{field}' in a para; {hint}"], ProfileReading.Para($"paraName: p, dataType: string, {field}: 1").Lines());

    [Theory]
    [InlineData("name: p, dataType: string", "did you mean 'paraName'?")]
    [InlineData("type: string, paraName: p", "did you mean 'dataType'?")]
    [InlineData("paranName: p, dataType: string", "did you mean 'paraName'?")]
    public void IOTB0201_stands_for_the_missing_field_that_was_meant(string fields, string hint)
    {
        string field = fields[..fields.IndexOf(':')];
        Assert.Equal([$"IOTB0201(2,2) unknown field '{field}' in a para; {hint}"], ProfileReading.Para(fields).Lines());
    }

    [Fact]
    public void IOTB0201_is_silent_in_a_vendors_file_and_in_what_is_read_over()
    {
        Assert.Empty(ProfileReading.VendorPara("\"paraName\":\"p\",\"dataType\":\"int\",\"dataTyp\":1").Lines());
        Assert.Empty(ProfileReading.Ours(Head + "  - serviceId: S\n    properties: [{anything: 1}]\n    events: {a: b}\n    option: x\n").Lines());
    }

    [Theory]
    [InlineData("model: o\ndeviceType: D\nservices: []\n", "IOTB0202(1,1) manufacturerId is missing; a device profile requires it", true)]
    [InlineData("manufacturerId: m\ndeviceType: D\nmodel:\nservices: []\n", "IOTB0202(3,1) model is empty; a device profile requires it", true)]
    [InlineData("manufacturerId: m\nmodel: o\nservices: []\n", "IOTB0202(1,1) deviceType is missing; a device profile requires it", false)]
    [InlineData("manufacturerId: m\nmodel: o\ndeviceType: ''\nservices: []\n", "IOTB0202(3,1) deviceType is empty; a device profile requires it", false)]
    [InlineData("manufacturerId: m\nmodel: o\ndeviceType: D\n", "IOTB0202(1,1) services is missing; a device profile requires it", true)]
    [InlineData("manufacturerId: m\nmodel: o\ndeviceType: D\nservices: ~\n", "IOTB0202(4,1) services is empty; a device profile requires it", true)]
    [InlineData(Head + "  - description: x\n", "IOTB0202(5,5) serviceId is missing; a service requires it", true)]
    [InlineData(Head + "  - serviceType: T\n", "IOTB0202(5,5) serviceId is missing; a service requires it", true)]
    [InlineData(Head + "  - serviceId: S\n    commands:\n      - paras: []\n", "IOTB0202(7,9) commandName is missing; a command requires it", true)]
    public void IOTB0202_stands_at_the_entry_or_the_empty_field(string text, string expected, bool deviceStays)
    {
        ProfileDocument document = ProfileReading.Ours(text);
        Assert.Equal([expected], document.Lines());
        Assert.Equal(deviceStays ? 1 : 0, document.Content.Devices.Count);
        Assert.Equal(deviceStays, document.NothingBecause is null);
    }

    [Theory]
    [InlineData("dataType: int", "IOTB0202(2,2) paraName is missing; a para requires it")]
    [InlineData("paraName: p", "IOTB0202(2,2) dataType is missing; a para requires it")]
    [InlineData("paraName: p, dataType: null", "IOTB0202(2,15) dataType is empty; a para requires it")]
    public void IOTB0202_drops_the_para_alone(string fields, string expected)
    {
        ProfileDocument document = ProfileReading.Para(fields + "}, {paraName: q, dataType: int");
        Assert.Equal([expected], document.Lines());
        Assert.Equal("q", document.OnlyPara().ParaName);
    }

    [Theory]
    [InlineData("{}", "IOTB0202(1,1) one of devices, deviceCapabilities, services, deviceType, serviceCapabilities, serviceTypeCapabilities is missing; a device profile requires it")]
    [InlineData("{\"devices\":[{\"deviceType\":\"D\"}]}", "IOTB0202(1,14) serviceTypeCapabilities is missing; a device requires it")]
    [InlineData("{\"deviceCapabilities\":[{\"deviceId\":\"1\",\"serviceCapabilities\":[]}]}", "IOTB0202(1,25) deviceType is missing; a device copied from a capability query response requires it")]
    [InlineData("{\"services\":[{\"commands\":null}]}", "IOTB0202(1,15) serviceType is missing; a service requires it")]
    [InlineData("{\"devices\":[{\"deviceType\":\"D\",\"serviceTypeCapabilities\":[{}]}]}", "IOTB0202(1,58) serviceId is missing; a service requires it")]
    public void IOTB0202_asks_vendors_for_less(string text, string expected) => Assert.Equal([expected], ProfileReading.Vendors(text).Lines());

    [Theory]
    [InlineData("paraName: p, dataType: int, required: yes", "IOTB0203(2,40) required is 'yes'; it must be true or false; true is assumed")]
    [InlineData("paraName: p, dataType: int, min: low", "IOTB0203(2,35) min is 'low'; it must be a number; it is ignored")]
    [InlineData("paraName: p, dataType: int, max: [1]", "IOTB0203(2,35) max is a list; it must be a number; it is ignored")]
    [InlineData("paraName: p, dataType: string, maxLength: -1", "IOTB0203(2,44) maxLength is '-1'; it must be a whole number from 0 to 2147483647; it is ignored")]
    [InlineData("paraName: p, dataType: string, enumList: ON", "IOTB0203(2,43) enumList is 'ON'; it must be a list; it is ignored")]
    [InlineData("paraName: p, dataType: int, enumList: [ON]", "IOTB0203(2,41) a value of enumList is 'ON'; it must be of dataType int; it is ignored")]
    [InlineData("paraName: p, dataType: int, min: 1.5", "IOTB0203(2,35) min is '1.5'; it must be a whole number because dataType is int; 2 is assumed")]
    [InlineData("paraName: p, dataType: double, step: x", "IOTB0203(2,39) step is 'x'; it must be a number; it is ignored")]
    [InlineData("paraName: p, dataType: string, unit: {a: b}", "IOTB0203(2,39) unit is an object; it must be text; it is ignored")]
    public void IOTB0203_leaves_out_the_field_alone(string fields, string expected)
    {
        ProfileDocument document = ProfileReading.Para(fields);
        Assert.Equal([expected], document.Lines());
        Assert.Equal("p", document.OnlyPara().ParaName);
    }

    [Theory]
    [InlineData("\"required\":\"yes\"", "Warning", "required is 'yes'; it must be true or false; true is assumed")]
    [InlineData("\"required\":\"maybe\"", "Warning", "required is 'maybe'; it must be true or false; false is assumed")]
    [InlineData("\"min\":\"low\"", "Warning", "min is 'low'; it must be a number; it is ignored")]
    [InlineData("\"enumList\":\"1,2\"", "Warning", "enumList is '1,2'; it must be a list; it is ignored")]
    [InlineData("\"unit\":{}", "Warning", "unit is an object; it must be text; it is ignored")]
    [InlineData("\"description\":[]", "Warning", "description is a list; it must be text; it is ignored")]
    public void IOTB0203_is_a_warning_in_a_vendors_file_where_something_is_assumed(string field, string severity, string message)
    {
        ProfileDocument document = ProfileReading.VendorPara($"\"paraName\":\"p\",\"dataType\":\"int\",{field}");
        ProfileIssue problem = Assert.Single(document.Issues);
        Assert.Equal(("IOTB0203", severity, message), (problem.RuleId, problem.Severity.ToString(), problem.Message));
        Assert.Equal(severity, problem.ToDiagnostic("/p/a.json").Severity.ToString());
        Assert.Equal(field.Contains("yes", System.StringComparison.Ordinal), document.OnlyPara().Required);
    }

    [Theory]
    [InlineData("{\"devices\":5}", "devices is '5'; it must be a list; its content is ignored")]
    [InlineData("{\"devices\":[\"D\"]}", "an entry of devices is 'D'; it must be an object with the fields of a device; it is ignored")]
    [InlineData("{\"services\":[{\"serviceType\":[\"S\"],\"commands\":[]}]}", "serviceType is a list; it must be text; a service requires it")]
    public void IOTB0203_is_an_error_where_something_is_lost(string text, string message)
    {
        ProfileIssue problem = Assert.Single(ProfileReading.Vendors(text).Issues);
        Assert.Equal(("IOTB0203", "Error", message), (problem.RuleId, problem.Severity.ToString(), problem.Message));
    }

    [Theory]
    [InlineData("int", "1.2", "1.8", null, null)]
    [InlineData("int", "1.2", "2.8", "2", "2")]
    [InlineData("long", "-0.5", "0.5", "0", "0")]
    public void Bounds_of_a_vendors_whole_number_are_drawn_in_to_whole_ones(string dataType, string min, string max, string? least, string? greatest)
    {
        ProfileDocument document = ProfileReading.VendorPara($"\"paraName\": \"p\", \"dataType\": \"{dataType}\", \"min\": {min}, \"max\": {max}");
        Assert.Empty(document.Lines());
        Assert.Equal((least, greatest), (document.OnlyPara().Min, document.OnlyPara().Max));
    }

    [Theory]
    [InlineData("hello\n", "IOTB0203(1,1) a profile is 'hello'; it must be an object with fields; the file is ignored")]
    [InlineData("- a\n", "IOTB0203(1,1) a profile is a list; it must be an object with fields; the file is ignored")]
    [InlineData(Head + "  - S\n", "IOTB0203(5,5) an entry of services is 'S'; it must be an object with the fields of a service; it is ignored")]
    [InlineData(Head + "  a: b\n", "IOTB0203(5,3) services is an object; it must be a list, with '- ' before each entry; its content is ignored")]
    public void IOTB0203_says_what_must_stand_there(string text, string expected) => Assert.Equal([expected], ProfileReading.Ours(text).Lines());

    [Theory]
    [InlineData("integer", "; did you mean 'int'?")]
    [InlineData("strng", "; did you mean 'string'?")]
    [InlineData("datetme", "; did you mean 'DateTime'?")]
    [InlineData("quaternion", "")]
    public void IOTB0204_suggests_a_dataType_and_takes_any_JSON(string dataType, string hint)
    {
        ProfileDocument document = ProfileReading.Para($"paraName: p, dataType: {dataType}");
        Assert.Equal([$"IOTB0204(2,25) unknown dataType '{dataType}'; the para accepts any JSON value{hint}"], document.Lines());
        Assert.Equal(ParaKind.Json, document.OnlyPara().Kind);
    }

    [Fact]
    public void IOTB0205_keeps_the_first()
    {
        ProfileDocument document = ProfileReading.Ours(Head + "  - serviceId: S\ndeviceType: E\n");
        Assert.Equal(["IOTB0205(6,1) deviceType is given twice; the first one (line 3) is used"], document.Lines());
        Assert.Equal("D", document.Content.Devices.Single().DeviceType);
        Assert.Equal(
            ["IOTB0205(1,20) devices is given twice; the first one (line 1) is used"],
            ProfileReading.Vendors("{\"devices\":null,   \"devices\":null}").Lines());
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(64, 128, true)]
    [InlineData(65, 128, false)]
    [InlineData(64, 129, false)]
    [InlineData(0, 1, false)]
    [InlineData(1, 0, false)]
    public void IOTB0301_holds_names_to_the_lengths_of_the_API(int serviceId, int commandName, bool isAllowed)
    {
        ProfileDocument document = ProfileReading.Ours(
            Head + $"  - serviceId: '{new string('s', serviceId)}'\n    commands:\n      - commandName: '{new string('c', commandName)}'\n");
        string service = $"IOTB0301(5,16) serviceId has {serviceId} characters; the platform accepts 1 to 64";
        string command = $"IOTB0301(7,22) commandName has {commandName} characters; the platform accepts 1 to 128";
        Assert.Equal(isAllowed ? [] : [serviceId is 0 or 65 ? service : command], document.Lines());
        Assert.Equal(serviceId is 0 or 65 ? 0 : 1, document.Content.Devices[0].Services.Count);
    }

    [Fact]
    public void IOTB0302_keeps_the_first_of_each_name()
    {
        ProfileDocument document = ProfileReading.Ours(Head + """
              - serviceId: S
                commands:
                  - commandName: C
                    paras:
                      - { paraName: p, dataType: int }
                      - { paraName: p, dataType: string }
                  - commandName: C
              - serviceId: S

            """);
        Assert.Equal(
            [
                "IOTB0302(10,25) paraName 'p' is used twice; only the first one (line 9) is read",
                "IOTB0302(11,22) commandName 'C' is used twice; only the first one (line 7) is read",
                "IOTB0302(12,16) serviceId 'S' is used twice; only the first one (line 5) is read",
            ],
            document.Lines());
        Assert.Equal(ParaKind.Int, document.OnlyPara().Kind);
    }

    [Fact]
    public void IOTB0302_lets_one_name_stand_in_two_services_and_two_commands() =>
        Assert.Empty(ProfileReading.Ours(Head + """
              - serviceId: S
                commands:
                  - { commandName: C, paras: [{ paraName: p, dataType: int }] }
                  - { commandName: c, paras: [{ paraName: p, dataType: int }] }
              - serviceId: s
                commands: [{ commandName: C }]

            """).Lines());

    [Fact]
    public void IOTB0302_is_for_entries_of_vendors_that_differ() =>
        Assert.Equal(
            ["IOTB0302(1,85) serviceType 'S' is used twice; only the first one (line 1) is read"],
            ProfileReading.Vendors("""{"services":[{"serviceType":"S"},{"serviceType":"S","commands":null},{"serviceType":"S","commands":[{"commandName":"C"}]}]}""").Lines());

    [Theory]
    [InlineData("min: 5, max: 3", "IOTB0303(2,35) min 5 is greater than max 3; both are ignored because no value would be allowed")]
    [InlineData("min: -3, max: -5", "IOTB0303(2,35) min -3 is greater than max -5; both are ignored because no value would be allowed")]
    [InlineData("min: 5, max: 5", null)]
    [InlineData("min: 5, max: 0", null)]
    public void IOTB0303_knows_that_0_may_mean_unset(string bounds, string? expected)
    {
        ProfileDocument document = ProfileReading.Para("paraName: p, dataType: int, " + bounds);
        Assert.Equal(expected is null ? [] : [expected], document.Lines());
        Assert.Equal(expected is null ? "5" : null, document.OnlyPara().Min);
    }

    [Theory]
    [InlineData("string", "max: 5", "max")]
    [InlineData("int", "maxLength: 5", "maxLength")]
    [InlineData("boolean", "enumList: [a]", "enumList")]
    [InlineData("DateTime", "step: 1", "step")]
    public void IOTB0304_is_for_ours_and_for_constraints_that_are_set(string dataType, string constraint, string field)
    {
        int column = $"{{paraName: p, dataType: {dataType}, {field}: ".Length + 1;
        Assert.Equal(
            [$"IOTB0304(2,{column}) {field} does not apply to dataType '{dataType}' and is ignored"],
            ProfileReading.Para($"paraName: p, dataType: {dataType}, {constraint}").Lines());
        Assert.Empty(ProfileReading.Para($"paraName: p, dataType: {dataType}, {field}: {(field == "enumList" ? "[]" : "0")}").Lines());
        Assert.Empty(ProfileReading.VendorPara($"\"paraName\": \"p\", \"dataType\": \"{dataType}\", {constraint}").Lines());
    }

    [Fact]
    public void IOTB0305_is_for_values_twice_and_values_too_long()
    {
        ProfileDocument document = ProfileReading.Para("paraName: p, dataType: string, maxLength: 3, enumList: [ON, OFF, ON, AUTO]");
        Assert.Equal(
            ["IOTB0305(2,67) 'ON' is listed twice", "IOTB0305(2,71) 'AUTO' has 4 characters; maxLength is 3"], document.Lines());
        Assert.Equal(["ON", "OFF", "AUTO"], document.OnlyPara().EnumList);
    }

    [Fact]
    public void A_problem_underlines_the_word_at_fault()
    {
        const string Text = "manufacturerId: m\r\nmodel: o\r\ndeviceTyp: \"😀\"\r\ndeviceType: D\r\nservices:\r\n  - \"😀\" : 1\r\n    serviceId: S\r\n";
        Assert.Equal(["deviceTyp", "\"😀\""], ProfileReading.Ours(Text).Underlined(Text));
        Assert.Equal(["deviceTyp", "\"😀\""], ProfileReading.Ours("\uFEFF" + Text).Underlined("\uFEFF" + Text));
    }

    [Fact]
    public void Text_of_a_profile_is_shortened_and_made_visible_in_messages()
    {
        string hostile = "\"" + string.Concat(Enumerable.Repeat("\\u202E\\n\\x1B[31m", 100)) + "\"";
        string[] texts =
        [
            hostile, $"{{{hostile}: 1, {hostile}: 2}}", Head + $"  - serviceId: {hostile}\n", Head + $"  - {hostile}: 1\n",
            ProfileReading.OurPara($"paraName: {hostile}, dataType: {hostile}"),
            ProfileReading.OurPara($"paraName: p, dataType: int, required: {hostile}, min: {hostile}, enumList: [{hostile}]"),
            ProfileReading.OurPara($"paraName: p, dataType: string, maxLength: 1, enumList: [{hostile}, {hostile}]"),
            ProfileReading.OurPara($"paraName: {hostile}, dataType: int}}, {{paraName: {hostile}, dataType: int"),
        ];
        string[] messages = [.. texts.SelectMany(text => ProfileReading.Ours(text).Issues).Select(problem => problem.Message)];
        Assert.True(messages.Length > 10);
        Assert.All(messages, message =>
        {
            Assert.True(message.Length < 300, message);
            Assert.DoesNotContain(message, c => c is < ' ' or '\u202E' or '\u007F');
        });
    }

    private static string[] Ids(string text) => [.. ProfileReading.Ours(text).Issues.Select(problem => problem.RuleId)];
}
