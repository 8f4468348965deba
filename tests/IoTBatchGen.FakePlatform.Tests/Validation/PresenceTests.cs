using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Validation;

public sealed class PresenceTests
{
    [Theory]
    [InlineData("taskName")]
    [InlineData("taskType")]
    [InlineData("timeout")]
    [InlineData("param")]
    [InlineData("param.command")]
    [InlineData("param.command.serviceId")]
    [InlineData("param.command.method")]
    [InlineData("param.type")]
    public Task A_mandatory_field_cannot_be_left_out(string path) =>
        RuleVerifier.FindsAsync(Bodies.With(path, null), "IOTB1003 " + path);

    [Fact]
    public Task AppId_may_be_left_out() => RuleVerifier.FindsAsync(Bodies.With("appId", null));

    [Theory]
    [InlineData("""[{"tagValue":"v"}]""", "IOTB1008 tags[0].tagName")]
    [InlineData("""[{"tagName":"n"}]""", "IOTB1008 tags[0].tagValue")]
    [InlineData("[{}]", "IOTB1008 tags[0].tagName, IOTB1008 tags[0].tagValue")]
    [InlineData("[]", "")]
    public Task A_tag_has_a_name_and_a_value(string tags, string expected) =>
        RuleVerifier.FindsAsync(Bodies.With("tags", tags), RuleVerifier.Split(expected));

    [Fact]
    public Task An_empty_object_lacks_every_mandatory_field_at_once() =>
        RuleVerifier.FindsAsync("{}", "IOTB1003 param", "IOTB1003 taskName", "IOTB1003 taskType", "IOTB1003 timeout");

    [Theory]
    [InlineData("{\"Unknown\":1}", "IOTB1015 Unknown")]
    [InlineData("{\"tasktype\":\"DeviceCmd\"}", "IOTB1015 tasktype")]
    public Task An_unknown_field_is_a_warning_names_are_compared_exactly(string extra, string expected) =>
        RuleVerifier.FindsAsync(Bodies.Of("a")[..^1] + "," + extra[1..], expected);

    [Fact]
    public Task Unknown_fields_are_seen_in_every_object_but_paras() => RuleVerifier.FindsAsync(
        Bodies.With(body =>
        {
            body["param"]!["x"] = 1;
            body["param"]!["command"]!["y"] = 1;
            body["param"]!["command"]!["paras"] = JsonNode.Parse("""{"z":null,"value":"12"}""");
            body["tags"] = JsonNode.Parse("""[{"tagName":"n","tagValue":"v","w":1}]""");
        }),
        "IOTB1015 param.command.y",
        "IOTB1015 param.x",
        "IOTB1015 tags[0].w");

    [Fact]
    public Task An_unknown_name_is_shown_on_one_line() =>
        RuleVerifier.FindsAsync(Bodies.Of("a")[..^1] + ",\"a\\nb\":1}", "IOTB1015 a\\nb");

    [Fact]
    public Task All_problems_are_found_at_once_in_the_order_of_the_document()
    {
        const string body = """
            {"taskName":"","taskType":"DeviceReg","timeout":5,"appId":7,"extra":0,"tags":[{"tagName":"","tagValue":null},3],
             "param":{"type":"DeviceArea","deviceList":["a"],"groupList":{},"callbackUrl":"x","maxRetransmit":9,"groupTag":1,
                      "command":{"serviceId":"","paras":[]}}}
            """;
        string[] expected =
        [
            "IOTB1014 appId",
            "IOTB1005 param.deviceList",
            "IOTB1004 param.deviceLocation",
            "IOTB1014 param.groupList",
            "IOTB1005 param.groupList",
            "IOTB1012 param.command.serviceId",
            "IOTB1003 param.command.method",
            "IOTB1014 param.command.paras",
            "IOTB1009 param.callbackUrl",
            "IOTB1007 param.maxRetransmit",
            "IOTB1014 param.groupTag",
            "IOTB1002 taskName",
            "IOTB1006 taskType",
            "IOTB1001 timeout",
            "IOTB1008 tags[0].tagName",
            "IOTB1014 tags[0].tagValue",
            "IOTB1014 tags[1]",
            "IOTB1015 extra",
        ];
        return RuleVerifier.FindsAsync(body, expected);
    }
}
