using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>
/// Fixes inside JSON text, in anonymous objects and of places that any rule may report: what a fix makes of the place between
/// <c>[|</c> and <c>|]</c>.
/// </summary>
public class LiteralFixTests
{
    private const string Text = "text";

    [Theory]
    // A string of JSON, in every kind of literal; the place with its quotes or without.
    [InlineData("IOTB1102", "var s = \"{\\\"method\\\": [|\\\"SET\\\"|]}\";", "SET_IT", "var s = \"{\\\"method\\\": \\\"SET_IT\\\"}\";")]
    [InlineData("IOTB1102", "var s = \"{\\\"method\\\": \\\"[|SET|]\\\"}\";", "a\"b", "var s = \"{\\\"method\\\": \\\"a\\\\\\\"b\\\"}\";")]
    [InlineData("IOTB1102", "var s = @\"{\"\"method\"\": [|\"\"SET\"\"|]}\";", "a\"b", "var s = @\"{\"\"method\"\": \"\"a\\\"\"b\"\"}\";")]
    [InlineData("IOTB1102", "var s = \"\"\"{\"method\": [|\"SET\"|]}\"\"\";", "SET_IT", "var s = \"\"\"{\"method\": \"SET_IT\"}\"\"\";")]
    [InlineData("IOTB1102", "var s = \"\"\"\n    {\n      \"method\": \"[|SET|]\"\n    }\n    \"\"\";", "SET_IT", "var s = \"\"\"\n    {\n      \"method\": \"SET_IT\"\n    }\n    \"\"\";")]
    [InlineData("IOTB1102", "var s = \"{\\\"method\\\": [|\\\"SET\\\"|]}\"u8.ToArray();", "SET_IT", "var s = \"{\\\"method\\\": \\\"SET_IT\\\"}\"u8.ToArray();")]
    [InlineData("IOTB1102", "var s = $\"{{\\\"method\\\": [|\\\"SET\\\"|], \\\"x\\\": {unknown}}}\";", "S{T", "var s = $\"{{\\\"method\\\": \\\"S{{T\\\", \\\"x\\\": {unknown}}}\";")]
    [InlineData("IOTB1102", "var s = $$\"\"\"{\"method\": [|\"SET\"|], \"x\": {{unknown}}}\"\"\";", "SET_IT", "var s = $$\"\"\"{\"method\": \"SET_IT\", \"x\": {{unknown}}}\"\"\";")]
    // Numbers stay numbers; text stays text.
    [InlineData("IOTB1001", "var s = \"{\\\"timeout\\\": [|5|]}\";", "10", "var s = \"{\\\"timeout\\\": 10}\";")]
    [InlineData("IOTB1105", "var s = \"{\\\"value\\\": [|\\\"500\\\"|]}\";", "100", "var s = \"{\\\"value\\\": \\\"100\\\"}\";")]
    [InlineData("IOTB1105", "_ = new System.Text.Json.Nodes.JsonObject { [\"value\"] = [|500|] };", "100", "_ = new System.Text.Json.Nodes.JsonObject { [\"value\"] = 100 };")]
    [InlineData("IOTB1105", "_ = new System.Text.Json.Nodes.JsonObject { [\"value\"] = [|-500m|] };", "-1.5", "_ = new System.Text.Json.Nodes.JsonObject { [\"value\"] = -1.5m };")]
    [InlineData("IOTB1105", "_ = new System.Text.Json.Nodes.JsonObject { [\"value\"] = [|\"ONN\"|] };", "ON", "_ = new System.Text.Json.Nodes.JsonObject { [\"value\"] = \"ON\" };")]
    [InlineData("IOTB1006", "var s = \"{\\\"taskType\\\": [|\\\"x\\\"|]}\";", "", "var s = \"{\\\"taskType\\\": \\\"DeviceCmd\\\"}\";")]
    [InlineData("IOTB1006", "_ = new { taskType = [|\"x\"|] };", "", "_ = new { taskType = \"DeviceCmd\" };")]
    // Another JSON type.
    [InlineData("IOTB1014", "var s = \"{\\\"timeout\\\": [|\\\"60\\\"|]}\";", "60", "var s = \"{\\\"timeout\\\": 60}\";")]
    [InlineData("IOTB1014", "var s = \"{\\\"timeout\\\": \\\"[|60|]\\\"}\";", "60", "var s = \"{\\\"timeout\\\": 60}\";")]
    [InlineData("IOTB1014", "_ = new { timeout = [|\"60\"|] };", "60", "_ = new { timeout = 60 };")]
    [InlineData("IOTB1106", "_ = new System.Text.Json.Nodes.JsonObject { [\"mode\"] = [|12|] };", "12", "_ = new System.Text.Json.Nodes.JsonObject { [\"mode\"] = \"12\" };", "form", Text)]
    [InlineData("IOTB1106", "var s = @\"{\"\"mode\"\": [|12|]}\";", "12", "var s = @\"{\"\"mode\"\": \"\"12\"\"}\";", "form", Text)]
    [InlineData("IOTB1106", "_ = new System.Text.Json.Nodes.JsonObject { [\"value\"] = [|\"12\"|] };", "12", "_ = new System.Text.Json.Nodes.JsonObject { [\"value\"] = 12 };", "form", "bare")]
    // Names.
    [InlineData("IOTB1015", "var s = \"{[|\\\"timeOut\\\"|]: 60}\";", "timeout", "var s = \"{\\\"timeout\\\": 60}\";")]
    [InlineData("IOTB1015", "_ = new { [|timeOut|] = 60 };", "timeout", "_ = new { timeout = 60 };")]
    [InlineData("IOTB1015", "_ = new { [|TimeOut|] = 60 };", "timeout", "_ = new { Timeout = 60 };")]
    [InlineData("IOTB1015", "int timeOut = 60; _ = new { [|timeOut|] };", "timeout", "int timeOut = 60; _ = new { timeout = timeOut };")]
    [InlineData("IOTB1103", "_ = new { [|Value|] = 60 };", "class", "_ = new { @class = 60 };")]
    [InlineData("IOTB1103", "_ = new System.Text.Json.Nodes.JsonObject { [[|\"valeu\"|]] = 60 };", "value", "_ = new System.Text.Json.Nodes.JsonObject { [\"value\"] = 60 };")]
    [InlineData("IOTB1013", "_ = new { type = [|\"Devicelist\"|] };", "DeviceList", "_ = new { type = \"DeviceList\" };")]
    // URLs.
    [InlineData("IOTB1201", "var u = [|new Uri(\"http://platform.example:8743\")|];", "", "var u = new Uri(\"https://platform.example:8743\");")]
    [InlineData("IOTB1201", "var u = new Uri([|\"HTTP://platform.example\"|]);", "", "var u = new Uri(\"HTTPs://platform.example\");")]
    [InlineData("IOTB1201", "var u = new Uri([|$@\"http://{unknown}\"|]);", "", "var u = new Uri($@\"https://{unknown}\");")]
    [InlineData("IOTB1201", "const string url = \"http://a.example\"; var u = new Uri([|url|]);", "", "const string url = \"http://a.example\"; var u = new Uri(\"https://a.example\");")]
    public async Task A_value_is_replaced_as_its_place_wants_it(
        string id, string before, string replacement, string after, string? name = null, string? value = null)
    {
        (string, string)[] properties = name is null ? [("replacement", replacement)] : [("replacement", replacement), (name, value!)];
        Assert.Equal(FixedRequests.InMethod(after), await FixedAsync(id, before, properties));
    }

    [Theory]
    [InlineData("IOTB1003", "var s = \"[|{|]\\\"timeout\\\": 60}\";", "taskName", "var s = \"{\\\"timeout\\\": 60, \\\"taskName\\\": \\\"\\\"}\";")]
    [InlineData("IOTB1003", "var s = @\"[|{|] }\";", "param", "var s = @\"{ \"\"param\"\": { \"\"type\"\": \"\"\"\", \"\"command\"\": { \"\"serviceId\"\": \"\"\"\", \"\"method\"\": \"\"\"\" } } }\";")]
    [InlineData("IOTB1003", "var s = \"\"\"\n    [|{\n      \"a\": { \"b\": [1, 2] },\n      \"timeout\": 60\n    }|]\n    \"\"\";", "taskType", "var s = \"\"\"\n    {\n      \"a\": { \"b\": [1, 2] },\n      \"timeout\": 60,\n      \"taskType\": \"DeviceCmd\"\n    }\n    \"\"\";")]
    [InlineData("IOTB1003", "var s = $$\"\"\"{ \"timeout\": 60, \"param\": [|{|] \"type\": {{unknown}} } }\"\"\";", "deviceLocation", "var s = $$\"\"\"{ \"timeout\": 60, \"param\": { \"type\": {{unknown}}, \"deviceLocation\": \"\" } }\"\"\";")]
    [InlineData("IOTB1003", "_ = [|new|] { timeout = 60 };", "taskName", "_ = new { timeout = 60, taskName = \"\" };")]
    [InlineData("IOTB1003", "_ = [|new|] { Timeout = 60 };", "param", "_ = new { Timeout = 60, Param = new { Type = \"\", Command = new { ServiceId = \"\", Method = \"\" } } };")]
    [InlineData("IOTB1004", "_ = [|new|] { type = \"DeviceList\" };", "deviceList", "_ = new { type = \"DeviceList\", deviceList = new[] { \"\" } };")]
    [InlineData("IOTB1003", "_ = [|new System.Text.Json.Nodes.JsonObject|] { [\"a\"] = 1 };", "timeout", "_ = new System.Text.Json.Nodes.JsonObject { [\"a\"] = 1, [\"timeout\"] = 0 };")]
    [InlineData("IOTB1003", "_ = [|new Dictionary<string, object>|] { { \"a\", 1 } };", "taskType", "_ = new Dictionary<string, object> { { \"a\", 1 }, { \"taskType\", \"DeviceCmd\" } };")]
    [InlineData("IOTB1003", "_ = [|new Dictionary<string, object>|]();", "command", "_ = new Dictionary<string, object> { [\"command\"] = new Dictionary<string, object> { [\"serviceId\"] = \"\", [\"method\"] = \"\" } };")]
    [InlineData("IOTB1004", "_ = [|new Dictionary<string, object>|] { [\"a\"] = 1 };", "groupList", "_ = new Dictionary<string, object> { [\"a\"] = 1, [\"groupList\"] = new[] { \"\" } };")]
    [InlineData("IOTB1004", "_ = [|new System.Text.Json.Nodes.JsonObject|] { [\"a\"] = 1 };", "deviceList", "_ = new System.Text.Json.Nodes.JsonObject { [\"a\"] = 1, [\"deviceList\"] = new System.Text.Json.Nodes.JsonArray(\"\") };")]
    [InlineData("IOTB1004", "var s = \"{\\\"deviceList\\\": [|[]|]}\";", "deviceList", "var s = \"{\\\"deviceList\\\": [\\\"\\\"]}\";")]
    public async Task A_field_is_added_in_the_layout_of_its_object(string id, string before, string field, string after) =>
        Assert.Equal(FixedRequests.InMethod(after), await FixedAsync(id, before, ("field", field)));

    [Theory]
    [InlineData("IOTB1005", "var s = \"{\\\"type\\\": \\\"Broadcast\\\", \\\"model\\\": [|\\\"x\\\"|]}\";", "var s = \"{\\\"type\\\": \\\"Broadcast\\\"}\";")]
    [InlineData("IOTB1005", "var s = @\"{\"\"model\"\": [|\"\"x\"\"|], \"\"type\"\": 1}\";", "var s = @\"{\"\"type\"\": 1}\";")]
    [InlineData("IOTB1005", "var s = \"\"\"\n    {\n      \"type\": 1,\n      \"deviceList\": [|[\"a\", \"b\"]|],\n      \"x\": 1\n    }\n    \"\"\";", "var s = \"\"\"\n    {\n      \"type\": 1,\n      \"x\": 1\n    }\n    \"\"\";")]
    [InlineData("IOTB1005", "_ = new { type = \"Broadcast\", model = [|\"m\"|] };", "_ = new { type = \"Broadcast\" };")]
    [InlineData("IOTB1011", "var s = \"{\\\"deviceList\\\": [\\\"a\\\", [|\\\"\\\"|]]}\";", "var s = \"{\\\"deviceList\\\": [\\\"a\\\"]}\";")]
    [InlineData("IOTB1016", "var s = \"\"\"{ \"deviceList\": [\"a\", [|\"a\"|], \"b\"] }\"\"\";", "var s = \"\"\"{ \"deviceList\": [\"a\", \"b\"] }\"\"\";")]
    [InlineData("IOTB1016", "_ = new { deviceList = new[] { \"a\", [|\"a\"|] } };", "_ = new { deviceList = new[] { \"a\" } };")]
    public async Task A_member_or_entry_goes_with_its_comma(string id, string before, string after) =>
        Assert.Equal(FixedRequests.InMethod(after), await FixedAsync(id, before));

    [Theory]
    [InlineData("IOTB1014", "_ = new { timeout = [|unknown|] };", "replacement", "abc")]
    [InlineData("IOTB1015", "_ = new { [|timeOut|] = 60 };", "replacement", "no name")]
    [InlineData("IOTB1102", "var s = $$\"\"\"{\"method\": [|\"SET\"|], \"x\": {{unknown}}}\"\"\";", "replacement", "a{b")]
    [InlineData("IOTB1003", "var s = \"[|{|]\\\"timeout\\\": 60\";", "field", "taskName")]
    [InlineData("IOTB1011", "var s = \"{\\\"deviceList\\\": [,, [|\\\"\\\"|]\";", "field", "x")]
    [InlineData("IOTB1101", "_ = [|unknown.Length|];", "replacement", "x")]
    public async Task Where_a_fix_would_leave_something_else_broken_there_is_none(string id, string before, string name, string value) =>
        Assert.Null(await FixedAsync(id, before, (name, value)));

    private static Task<string?> FixedAsync(string id, string marked, params (string Name, string Value)[] properties) =>
        MarkedFix.ApplyAsync(id, marked, properties);
}
