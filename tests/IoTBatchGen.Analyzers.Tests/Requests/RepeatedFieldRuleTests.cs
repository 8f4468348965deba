using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>IOTB1017: JSON text that gives a field twice in one object.</summary>
public class RepeatedFieldRuleTests
{
    [Fact]
    public Task Every_repetition_is_reported_at_its_name_with_the_line_of_the_first() => RequestVerifier.Statements(""""
        string body = """
            {
              "taskName": "t", "taskType": "DeviceCmd", "timeout": 60,
              {|#0:"timeout"|}: 1000, "appId": null,
              {|#1:"timeout"|}: 60,
              "param": { "type": "Broadcast", {|#2:"type"|}: "Broadcast", "command": {
                "serviceId": "S", "method": "M", {|#3:"method"|}: "M", "paras": { "value": 1, "a\nb": 2, {|#4:"value"|}: {}, {|#5:"a\nb"|}: 3 } } },
              "tags": [{ "tagName": "a", "tagValue": "v" }, { "tagName": "b", "tagValue": "v", "tagValue": "w" }],
              {|#6:"tags"|}: [] }
            """;
        """")
        .Expecting("IOTB1017", 0, "timeout is already set on line 21; the API does not say which value wins, so remove one")
        .Expecting("IOTB1017", 1, "timeout is already set on line 21; the API does not say which value wins, so remove one")
        .Expecting("IOTB1017", 2, "type is already set on line 24; the API does not say which value wins, so remove one")
        .Expecting("IOTB1017", 3, "method is already set on line 25; the API does not say which value wins, so remove one")
        .Expecting("IOTB1017", 4, "value is already set on line 25; the API does not say which value wins, so remove one")
        .Expecting("IOTB1017", 5, "a\\u000Ab is already set on line 25; the API does not say which value wins, so remove one")
        .Expecting("IOTB1017", 6, "tags is already set on line 26; the API does not say which value wins, so remove one")
        .RunChecks();

    [Fact]
    public Task Every_form_of_text_is_judged() => RequestVerifier.Statements(""""
        string regular = "{ \"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": 60, {|IOTB1017:\"time\\u006fut\"|}: 60, \"param\": {} }".Replace("{}", unknown);
        string verbatim = @"{ ""taskName"": ""t"", {|IOTB1017:""taskName""|}: ""t"", ""taskType"": ""DeviceCmd"", ""timeout"": 60 }";
        var utf8 = """{ "taskName": "t", "taskType": "DeviceCmd", {|IOTB1017:"taskType"|}: "DeviceCmd", "timeout": 60 }"""u8.ToArray();
        string interpolated = $"{{ \"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": {number}, {|IOTB1017:\"timeout\"|}: {(flag ? 60 : 1000)}, \"param\": {unknown} }}";
        const string common = "\"taskType\": \"DeviceCmd\", \"timeout\": 60";
        string sum = "{ \"taskName\": \"t\", " + common + ", {|IOTB1017:\"timeout\"|}: 1000, \"param\": " + unknown + " }";
        string late = "{ \"taskName\": \"t\", \"timeout\": 1000, " + {|IOTB1017:common|} + ", \"param\": " + unknown + " }";
        """").Only("IOTB1017").RunChecks();

    [Fact]
    public Task The_last_one_is_judged_too() => RequestVerifier.Statements(""""
        string last = """{ "taskName": "t", "taskType": "DeviceCmd", "timeout": 60, {|IOTB1017:"timeout"|}: {|IOTB1001:5|}, "param": { "type": "Broadcast", "command": { "serviceId": "S", "method": "M" } } }""";
        string first = """{ "taskName": "t", "taskType": "DeviceCmd", "timeout": 5, {|IOTB1017:"timeout"|}: 60, "param": { "type": "Broadcast", "command": { "serviceId": "S", "method": "M" } } }""";
        """").RunChecks();

    [Fact]
    public Task What_the_platform_ignores_is_IOTB1015_alone() => RequestVerifier.Statements(""""
        string body = """{ "taskName": "t", "taskType": "DeviceCmd", "timeout": 60, "comment": 1, {|IOTB1015:"comment"|}: 2, {|IOTB1015:"timeOut"|}: 5, "param": { "type": "Broadcast", "command": { "serviceId": "S", "method": "M" } } }""";
        """").RunChecks();

    [Theory]
    [InlineData("\"timeout\": 60, \"tags\": [{{ \"tagName\": \"a\", \"tagValue\": \"v\" }}, {{ \"tagName\": \"a\", \"tagValue\": \"v\" }}]")]
    [InlineData("\"timeout\": 60, \"param\": {{ \"type\": \"Broadcast\", \"command\": {{ \"serviceId\": \"timeout\", \"method\": \"type\", \"paras\": {{ \"type\": 1, \"Type\": 2, \"timeout\": 3, \"deep\": {{ \"a\": 1, \"a\": 2 }} }} }} }}")]
    [InlineData("\"timeout\": {(flag ? 60 : 1000)}")]
    [InlineData("\"timeout\": 60 {(flag ? timeout : unknown)}")]
    [InlineData("\"timeout\": 60, \"{unknown}\": 1, \"{unknown}\": 1")]
    [InlineData("\"timeout\": 60, {unknown}: 1, {unknown}: 1")]
    public Task What_is_given_once_or_unknown_is_left_alone(string fields) => RequestVerifier
        .Statements("const string timeout = \", \\\"timeout\\\": 1000\"; string text = $\"{{ \\\"taskName\\\": \\\"t\\\", \\\"taskType\\\": \\\"DeviceCmd\\\", " + fields.Replace("\"", "\\\"", System.StringComparison.Ordinal) + " }}\";")
        .Only("IOTB1017").RunChecks();

    [Fact]
    public Task Members_of_anonymous_objects_are_replaced_not_repeated() => RequestVerifier.Statements("""
        var body = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = (object)command };
        var longer = body with { timeout = 1000 };
        var cased = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, Timeout = 60, param = (object)command };
        """).Only("IOTB1017").RunChecks();
}
