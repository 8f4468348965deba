using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using IoTBatchGen.Analyzers.Tests.Snippets;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>Requests stated as JSON trees, of System.Text.Json and of Newtonsoft.Json.</summary>
public class TreeNodeTests
{
    [Fact]
    public Task Every_rule_judges_a_JsonObject() => RequestVerifier.Statements("""
        var body = new JsonObject
        {
            ["appId"] = null,
            ["taskName"] = {|#0:null|},
            ["taskType"] = {|IOTB1006:"devicecmd"|},
            ["timeout"] = flag ? 60 : {|IOTB1001:5|},
            ["param"] = new JsonObject
            {
                ["type"] = "DeviceList",
                ["deviceList"] = new JsonArray("a", {|IOTB1011:""|}, {|IOTB1016:"a"|}),
                ["model"] = {|IOTB1005:unknown|},
                ["callbackUrl"] = JsonValue.Create({|IOTB1009:"na"|}),
                ["maxRetransmit"] = {|IOTB1007:4|},
                ["command"] = {|IOTB1003:new JsonObject|} { { "serviceId", {|IOTB1012:""|} }, { "paras", new JsonObject { ["anything"] = null } } },
            },
            ["tags"] = new JsonArray { new JsonObject { ["tagName"] = {|IOTB1008:""|}, ["tagValue"] = "v" }, {|IOTB1008:new JsonObject|} { ["tagName"] = "n" } },
        };
        body.ToJsonString();
        """)
        .Expecting("IOTB1014", 0, "taskName is null; the platform accepts a string")
        .RunChecks();

    [Fact]
    public Task A_JsonObject_is_filled_by_statements() => RequestVerifier.Statements("""
        JsonArray devices = new();
        devices.Add("a");
        devices.Add({|IOTB1011:""|});
        var task = {|IOTB1003:new JsonObject|} { ["taskType"] = "DeviceCmd" };
        task.Add("timeout", {|IOTB1001:5|});
        task["param"] = new JsonObject { ["type"] = "DeviceList", ["deviceList"] = devices };
        task["param"]["command"] = new JsonObject { ["serviceId"] = "S", ["method"] = "M" };
        task["param"].AsObject().Add("maxRetransmit", {|IOTB1007:4|});
        task["param"]["command"]["method"] = {|IOTB1012:""|};
        System.Console.WriteLine(task.ToString());
        """).RunChecks();

    [Fact]
    public Task The_paras_of_a_JsonObject_are_judged() => ParaSamples.Check("""
        var paras = {|IOTB1104:new JsonObject|} { ["numbers"] = new JsonArray(1, {|IOTB1106:2.5|}), ["names"] = new JsonArray { "a", {|IOTB1106:5|} } };
        paras["level"] = JsonValue.Create({|IOTB1105:7|});
        paras.Add("any", new JsonObject { ["x"] = 1 });
        paras.Add("ratio", {|IOTB1105:0.4f|});
        paras.Add("free", {|IOTB1106:new JsonObject()|});
        new JsonObject { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = new JsonObject { ["type"] = "Broadcast", ["command"] = new JsonObject { ["serviceId"] = "Control", ["method"] = "SET", ["paras"] = paras } } }.ToJsonString();
        """).RunChecks();

    [Fact]
    public Task The_entries_of_a_JsonArray_in_paras_of_a_raw_command_are_read() => ParaSamples.Entries(
        "[\"numbers\"] = new JsonArray(1, {|IOTB1106:2.5|})",
        "[\"names\"] = new JsonArray(\"a\", {|IOTB1106:5|})",
        "[\"numbers\"] = new JsonArray { 1, {|IOTB1106:2.5|} }",
        "[\"numbers\"] = new JsonArray(1, 2, 3, 4)",
        "[\"numbers\"] = new JsonArray()").Only("IOTB1106").RunChecks();

    [Fact]
    public Task Every_rule_judges_a_JObject() => JObjects("""
        var o = new JObject { ["taskName"] = {|IOTB1002:""|}, ["taskType"] = "DeviceCmd", ["timeout"] = {|IOTB1001:5|} };
        o["param"] = {|IOTB1004:new JObject|}(
            new JProperty("type", "DeviceArea"),
            new JProperty("groupList", {|IOTB1005:new JArray("a", {|IOTB1011:""|})|}),
            new JProperty("maxRetransmit", new JValue({|IOTB1007:4|})),
            new JProperty("command", {|IOTB1003:new JObject|} { { "serviceId", {|IOTB1012:""|} } }));
        o["param"]["callbackUrl"] = {|IOTB1009:"na"|};
        o.Add(new JProperty({|IOTB1015:"tag"|}, new JArray()));
        o.Add("tags", JArray.FromObject(new[] { new { tagName = {|IOTB1008:""|}, tagValue = "v" } }));
        o.ToString(Formatting.None);
        var p = {|IOTB1003:new JObject|}(new JProperty("taskName", "t"), new JProperty("timeout", 60), new JProperty("param", JObject.FromObject(new { type = "Broadcast", command = {|IOTB1003:new|} { serviceId = "S" } })));
        JsonConvert.SerializeObject(p);
        """).RunChecks();

    [Fact]
    public Task A_JObject_that_is_completed_unseen_is_left_alone() => JObjects("""
        var o = new JObject { ["taskName"] = "", ["taskType"] = "DeviceCmd", ["timeout"] = 0 };
        o.Merge(JObject.Parse("{}"));
        o.ToString(Formatting.None);
        var p = new JObject { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = new JObject { ["type"] = "DeviceList", ["command"] = JObject.Parse("{}") } };
        var param = (JObject)p["param"];
        param["deviceList"] = new JArray("a");
        p.ToString(Formatting.None);
        var q = new JObject { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = new JObject { ["type"] = "DeviceList", ["command"] = new JObject { ["serviceId"] = (string)p["x"], ["method"] = p["y"] } } };
        q["param"]["deviceList"] = JToken.FromObject(ids);
        JsonConvert.SerializeObject(q);
        var made = JObject.FromObject(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd" });
        made["timeout"] = 60;
        made["param"] = JObject.Parse(Environment.MachineName);
        made.ToString(Formatting.None);
        """).RunChecks();

    [Fact]
    public Task A_template_that_is_copied_and_completed_is_left_alone() => RequestVerifier.Statements("""
        var template = new JsonObject { ["taskName"] = "", ["taskType"] = "DeviceCmd", ["timeout"] = 0 };
        var copy = template.DeepClone().AsObject();
        copy["timeout"] = 60;
        var node = System.Text.Json.JsonSerializer.SerializeToNode(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd" });
        node["timeout"] = {|IOTB1001:5|};
        node["param"] = copy;
        node.ToJsonString();
        var list = new JsonObject { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = new JsonObject { ["type"] = "DeviceList", ["deviceList"] = new JsonArray(ids.Select(id => (JsonNode)id).ToArray()), ["command"] = new JsonObject { ["serviceId"] = "S", ["method"] = "M" } } };
        list.ToJsonString();
        """).RunChecks();

    private static RequestVerifier JObjects(string statements) => RequestVerifier.File(
        """
        using System;
        using System.Collections.Generic;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Linq;

        class Na
        {
            static List<string> ids = new List<string>();

            void Run()
            {
        """ + "\n" + statements + "\n    }\n}\n").WithReferencedLibrary("#nullable enable\n" + Snippet.TextOf("surroundings/Libraries.cs"));
}
