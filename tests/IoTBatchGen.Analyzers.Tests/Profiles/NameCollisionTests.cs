using System.Linq;
using IoTBatchGen.Profiles.Issues;
using IoTBatchGen.Profiles.Linking;
using IoTBatchGen.Profiles.Model;
using IoTBatchGen.Profiles.Naming;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Profiles;

/// <summary>IOTB0306: names of one profile that become one C# name.</summary>
public class NameCollisionTests
{
    [Fact]
    public void Services_are_told_apart() => Assert.Equal(
        ["IOTB0306(6,16) service 'street_lamp' is named StreetLamp_# in C# because 'StreetLamp' already uses the name it would get"],
        Ours("  - { serviceId: StreetLamp }\n  - serviceId: street_lamp\n"));

    [Fact]
    public void Commands_of_a_service_are_told_apart() => Assert.Equal(
        ["IOTB0306(6,57) command 'Set-Level' is named SetLevel_# in C# because 'SET_LEVEL' already uses the name it would get"],
        Ours("  - { serviceId: S, commands: [{ commandName: SET_LEVEL },\n                                         { commandName: Set-Level }] }\n"));

    [Fact]
    public void Paras_of_a_command_are_told_apart_in_profile_order_wherever_the_constructor_has_them() => Assert.Equal(
        ["IOTB0306(8,16) para 'Value' is named Value_# in C# because 'value' already uses the name it would get"],
        Paras("{ paraName: x, dataType: int }", "{ paraName: value, dataType: int }", "{ paraName: Value, dataType: int, required: true }"));

    [Theory]
    [InlineData("va\u3164lue", "va\\u3164lue")]
    [InlineData("value\uFE0F", "value\\uFE0F")]
    [InlineData("value\U000E0041", "value\\uDB40\\uDC41")]
    [InlineData("\u200Bvalue", "\\u200Bvalue")]
    public void Names_that_look_the_same_are_told_apart(string name, string shown) => Assert.Equal(
        [$"IOTB0306(7,16) para '{shown}' is named Value_# in C# because 'value' already uses the name it would get"],
        Paras("{ paraName: value, dataType: int }", $"{{ paraName: \"{name}\", dataType: int }}"));

    [Fact]
    public void Values_of_an_enum_are_told_apart() => Assert.Equal(
        [
            "IOTB0306(6,52) value 'on' is named On_# in C# because 'ON' already uses the name it would get",
            "IOTB0306(6,61) value 'O N' is named ON_# in C# because 'o-n' already uses the name it would get",
        ],
        Paras("{ paraName: x, dataType: string, enumList: [ON, on, o-n, 'O N'] }"));

    [Fact]
    public void The_enum_of_a_para_gives_way_to_a_para() => Assert.Equal(
        ["IOTB0306(6,16) the enum of para 'mode' is named ModeValue_# in C# because 'modeValue' already uses the name it would get"],
        Paras("{ paraName: mode, dataType: string, enumList: [A] }", "{ paraName: modeValue, dataType: int }"));

    [Fact]
    public void Responses_of_a_command_are_told_apart() => Assert.Equal(
        ["IOTB0306(7,20) response 'set-rsp' is named SetRsp_# in C# because 'SET_RSP' already uses the name it would get"],
        Responses("{ responseName: SET_RSP }", "{ responseName: set-rsp }"));

    [Fact]
    public void Paras_and_values_of_a_response_are_told_apart() => Assert.Equal(
        [
            "IOTB0306(6,99) para 'Value' is named Value_# in C# because 'value' already uses the name it would get",
            "IOTB0306(6,139) value 'on' is named On_# in C# because 'ON' already uses the name it would get",
        ],
        Responses("{ responseName: R, paras: [{ paraName: value, dataType: int, required: true }, { paraName:     Value, dataType: string, enumList: [ON, on] }] }"));

    [Fact]
    public void A_response_gives_way_to_a_para_and_to_its_enum() => Assert.Equal(
        [
            "IOTB0306(6,57) response 'response' is named Response_# in C# because 'response' already uses the name it would get",
            "IOTB0306(6,85) response 'response-value' is named ResponseValue_# in C# because 'response' already uses the name it would get",
        ],
        Ours("  - { serviceId: S, commands: [{ commandName: C, responses: [\n                                        { responseName: response }, { responseName: response-value }],\n"
            + "    paras: [{ paraName: response, dataType: string, enumList: [A] }] }] }\n"));

    [Fact]
    public void The_only_response_gives_way_to_a_para_even_without_a_name() => Assert.Equal(
        ["IOTB0306(6,5) the response is named Response_# in C# because 'response' already uses the name it would get"],
        Ours("  - { serviceId: S, commands: [{ commandName: C, paras: [{ paraName: response, dataType: int }], responses: [{\n    paras: [] }] }] }\n"));

    [Theory]
    [InlineData("{ responseName: R, paras: [{ paraName: c, dataType: int }, { paraName: OtherFields, dataType: int }, { paraName: tryRead, dataType: int }] }")]
    [InlineData("{ responseName: C }")]
    [InlineData("{ responseName: method }", "{ responseName: '---' }")]
    public void A_name_of_a_response_in_a_place_of_its_own_is_no_problem(params string[] responses) => Assert.Empty(Responses(responses));

    [Fact]
    public void A_name_in_a_place_of_its_own_is_no_problem() => Assert.Empty(Ours("""
          - { serviceId: Lamp, commands: [{ commandName: lamp, paras: [{ paraName: value, dataType: int }] }, { commandName: B, paras: [{ paraName: Value, dataType: int }] }] }
          - { serviceId: Hub, commands: [{ commandName: lamp, paras: [{ paraName: a, dataType: string, enumList: [x] }, { paraName: b, dataType: string, enumList: [X] }] }] }

        """));

    [Theory]
    [InlineData("method")]
    [InlineData("ToString")]
    [InlineData("class")]
    [InlineData("---")]
    [InlineData("1st")]
    public void A_name_that_C_sharp_keeps_for_itself_is_stable_and_no_problem(string name) =>
        Assert.Empty(Paras($"{{ paraName: '{name}', dataType: int }}"));

    [Fact]
    public void A_name_given_twice_is_another_rules_matter() =>
        Assert.Empty(Paras("{ paraName: a, dataType: int }", "{ paraName: a, dataType: int }"));

    [Fact]
    public void In_vendors_folders_the_place_is_in_the_definition_and_said_once_for_all_services()
    {
        ProfileFile device = File("v/profile/devicetype-capability.json", """
            {"devices":[{"deviceType":"D","serviceTypeCapabilities":[
            {"serviceId":"A","serviceType":"T"},{"serviceId":"B","serviceType":"T"},{"serviceId":"b","serviceType":"T"}]}]}
            """);
        ProfileFile definition = File("v/service/T/profile/servicetype-capability.json", """
            {"services":[{"serviceType":"Z"},{"serviceType":"T","commands":[{"commandName":"GO"},
            {"commandName":"Go"}]}]}
            """);
        ProjectIssues found = ProjectIssues.Find([device, definition], new ProjectProperties(string.Empty, string.Empty));
        Assert.Equal("IOTB0306(2,86) service 'b' is named B_# in C# because 'B' already uses the name it would get", Line(Assert.Single(found.Of(device.Path))));
        Assert.Equal(
            ["IOTB0306(2,16) command 'Go' is named Go_# in C# because 'GO' already uses the name it would get"],
            found.Of(definition.Path).Where(problem => problem.RuleId == "IOTB0306").Select(Line));
    }

    private static string[] Responses(params string[] responses) =>
        Ours("  - { serviceId: S, commands: [{ commandName: C, responses: [\n" + string.Join(",\n", responses.Select(response => "   " + response)) + "] }] }\n");

    private static string[] Paras(params string[] paras) =>
        Ours("  - { serviceId: S, commands: [{ commandName: C, paras: [\n" + string.Join(",\n", paras.Select(para => "   " + para)) + "] }] }\n");

    private static string[] Ours(string services)
    {
        ProfileFile file = File("a.deviceprofile.yaml", "manufacturerId: m\nmodel: o\ndeviceType: D\nservices:\n" + services);
        return [.. ProjectIssues.Find([file], new ProjectProperties(string.Empty, string.Empty)).Of(file.Path).Where(problem => problem.RuleId != ProfileRuleIds.NoCommand).Select(Line)];
    }

    private static ProfileFile File(string name, string text) =>
        new("/p/" + name, new ProfileItem("/p/" + name, null, null, false), ProfileReading.Read("/p/" + name, text));

    /// <summary>The suffix is a hash.</summary>
    private static string Line(ProfileIssue problem) =>
        System.Text.RegularExpressions.Regex.Replace(ProfileReading.Line(problem), "_[0-9a-f]{4} ", "_# ");
}
