using System.Collections.Immutable;

namespace IoTBatchGen.Analyzers.Tests.Requests.LongMethods;

/// <summary>Requests as JSON text, as anonymous objects, as trees, as dictionaries and as objects of the application's own classes.</summary>
internal static class WireShapes
{
    public static ImmutableArray<MethodShape> All { get; } =
    [
        new("raw JSON text", string.Empty, """"
            await Send("""
                { "taskName": "t#", "taskType": "DeviceCmd", "timeout": %, "param": { "type": "DeviceList", "deviceList": ["a#"], "command": { "serviceId": "A", "method": "B" } } }
                """);
            """"),
        new("one variable of JSON text", "string body;", """
            body = "{ \"taskName\": \"t#\", \"taskType\": \"DeviceCmd\", \"timeout\": %, \"param\": { \"type\": \"Broadcast\", \"command\": { \"serviceId\": \"A\", \"method\": \"B\" } } }";
            await Send(body);
            """),
        new("interpolated JSON text", "string name = mode.ToString();", """"
            await Send($$"""{ "taskName": "{{name}}", "taskType": "DeviceCmd", "timeout": %, "param": { "type": "Broadcast", "command": { "serviceId": "A", "method": "B" } } }""");
            """"),
        new("sums of JSON text", "string name = mode.ToString();", """
            await Send("{ \"taskName\": \"" + name + "\", \"taskType\": \"DeviceCmd\", \"timeout\": " + "%" + ", \"param\": { \"type\": \"Broadcast\", \"command\": { \"serviceId\": \"A\", \"method\": \"B\" } } }");
            """),
        new("one text with marks", """
            string mark = "{ \"taskName\": \"NAME\", \"taskType\": \"DeviceCmd\", \"timeout\": 9, \"param\": { \"type\": \"Broadcast\", \"command\": { \"serviceId\": \"A\", \"method\": \"B\" } } }";
            """, "await Send(mark.Replace(\"NAME\", \"t#\"));"),
        new("one constant of paras", "const string text = \"{ \\\"value\\\": 12 }\";", """
            await client.CreateAsync(new RawDeviceCommand { ServiceId = "A", Method = "B", Paras = JsonNode.Parse(text).AsObject() }.ToAllDevices().AsTask("t#", %));
            """),
        new("anonymous objects", string.Empty, """
            await Send(JsonSerializer.Serialize(new { taskName = "t#", taskType = "DeviceCmd", timeout = %, param = new { type = "Broadcast", command = new { serviceId = "A", method = "B" } } }));
            """),
        new("one anonymous command", "var command = new { serviceId = \"A\", method = \"B\" };", """
            var body# = new { taskName = "t#", taskType = "DeviceCmd", timeout = %, param = new { type = "Broadcast", command } }; await SendObject(body#);
            """),
        new("one anonymous list of wrong entries", """
            var command = new { serviceId = "A", method = "B" };
            await SendObject(new { taskName = "t", taskType = "DeviceCmd", timeout = 9, param = new { type = "DeviceList", command, deviceList = new object[] {
            """, "#,")
        { After = "} } });" },
        new("trees", string.Empty, """
            var tree# = new JsonObject { ["taskName"] = "t#", ["taskType"] = "DeviceCmd", ["param"] = new JsonObject { ["type"] = "Broadcast", ["command"] = new JsonObject { ["serviceId"] = "A", ["method"] = "B" } } };
            tree#["timeout"] = %; await Send(tree#.ToJsonString());
            """),
        new("one variable of trees", "JsonObject tree;", """
            tree = new JsonObject { ["taskName"] = "t#", ["taskType"] = "DeviceCmd", ["timeout"] = %, ["param"] = new JsonObject { ["type"] = "Broadcast", ["command"] = new JsonObject { ["serviceId"] = "A", ["method"] = "B" } } };
            await Send(tree.ToJsonString());
            """),
        new("one tree", """
            var tree = new JsonObject { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 9, ["param"] = new JsonObject { ["type"] = "Broadcast", ["command"] = new JsonObject { ["serviceId"] = "A", ["method"] = "B" } } };
            """, "await Send(tree.ToJsonString()); tree[\"timeout\"] = %;"),
        new("one tree of a command", "var command = new JsonObject { [\"serviceId\"] = \"A\" };", """
            command["method"] = "B#";
            await Send(new JsonObject { ["taskName"] = "t#", ["taskType"] = "DeviceCmd", ["timeout"] = %, ["param"] = new JsonObject { ["type"] = "Broadcast", ["command"] = command } }.ToJsonString());
            """),
        new("one tree of paras", "var command = new JsonObject { [\"serviceId\"] = \"A\", [\"method\"] = \"B\", [\"paras\"] = new JsonObject() };", """
            command["paras"]["value"] = #;
            await Send(new JsonObject { ["taskName"] = "t#", ["taskType"] = "DeviceCmd", ["timeout"] = %, ["param"] = new JsonObject { ["type"] = "Broadcast", ["command"] = command } }.ToJsonString());
            """),
        new("dictionaries", string.Empty, """
            var map# = new Dictionary<string, object> { ["taskName"] = "t#", ["taskType"] = "DeviceCmd", ["param"] = new Dictionary<string, object> { ["type"] = "Broadcast", ["command"] = new { serviceId = "A", method = "B" } } };
            map#.Add("timeout", %); await Send(JsonSerializer.Serialize(map#));
            """),
        new("own classes", "TaskBody body;", """
            body = new TaskBody { TaskName = "t#", TaskType = "DeviceCmd", Timeout = %, Param = new { type = "Broadcast", command = new { serviceId = "A", method = "B" } } };
            await Send(JsonSerializer.Serialize(body));
            """),
    ];
}
