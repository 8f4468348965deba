using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Fleet.Completed;

class Completed
{
    //# what it lacks is set
    public static JsonNode Set(JsonObject param)
    {
        JsonNode node = JsonNode.Parse("""{"taskName":"n","taskType":"DeviceCmd","timeout":0}""")!;
        node["timeout"] = Environment.ProcessorCount * 10;
        node["param"] = param;
        return node;
    }

    //# the empty values are set
    public static string Values(string name, int minutes)
    {
        var body = JObject.Parse("""{"taskName":"","taskType":"DeviceCmd","timeout":0,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":"PING"}}}""");
        body["taskName"] = name;
        body["timeout"] = minutes;
        return body.ToString()!;
    }

    //# a value deep inside is set
    public static string Deep(string method)
    {
        JsonNode body = JsonNode.Parse("""{"taskName":"n","taskType":"DeviceCmd","timeout":60,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":""}}}""")!;
        body["param"]!["command"]!["method"] = method;
        return body.ToJsonString();
    }

    //# a helper sets the rest
    private static JsonObject With(JsonObject body, string name) { body["taskName"] = name; body["timeout"] = 60; body["param"] = new JsonObject(); return body; }
    public static JsonObject Helped(string name) => With(JsonNode.Parse("""{"taskName":"","taskType":"DeviceCmd","timeout":5}""")!.AsObject(), name);

    //# a caller sets the rest
    public static JsonNode Defaults() => JsonNode.Parse("""{"taskName":"","taskType":"DeviceCmd","timeout":0}""")!;

    //# defaults of one's own class
    public sealed class Task { public string? taskName { get; set; } public string? taskType { get; set; } public int timeout { get; set; } public object? param { get; set; } }
    public static Task Typed() => JsonConvert.DeserializeObject<Task>("{\"taskName\":\"\",\"taskType\":\"DeviceCmd\",\"timeout\":0}")!;

    //# ... changed at once
    public static string Changed(int minutes)
    {
        Task task = System.Text.Json.JsonSerializer.Deserialize<Task>("""{"taskName":"n","taskType":"DeviceCmd","timeout":5}""")!;
        task.timeout = minutes;
        task.param = new { type = "Broadcast", command = new { serviceId = "Control", method = "PING" } };
        return System.Text.Json.JsonSerializer.Serialize(task);
    }

    //# a field that is chosen at run time
    public static string AnyField(string field, JsonNode value)
    {
        var node = JsonNode.Parse("""{"taskName":"n","taskType":"DeviceCmd","timeout":5,"param":{"type":"x","command":{"serviceId":"","method":""}}}""")!;
        node[field] = value;
        return node.ToJsonString();
    }

    //# an anonymous object made a tree and completed
    public static string FromObject(JsonNode param)
    {
        JsonNode node = System.Text.Json.JsonSerializer.SerializeToNode(new { taskName = "n", taskType = "DeviceCmd", timeout = 0 })!;
        node["timeout"] = 60;
        node["param"] = param;
        return node.ToJsonString();
    }

    //# paras parsed and then completed
    public static object Paras(int value)
    {
        JsonNode paras = JsonNode.Parse("""{"value":300}""")!;
        paras["value"] = value;
        return new { taskName = "n", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Control", method = "SET", paras } } };
    }

    //# kept in a field, filled by another method
    private readonly JsonNode _body = JsonNode.Parse("""{"taskName":"","taskType":"DeviceCmd","timeout":0}""")!;
    public void Fill(string name, JsonNode param) { _body["taskName"] = name; _body["timeout"] = 60; _body["param"] = param; }

    //# a request that came in, only looked at
    public static bool IsCommand(Stream body) { using var document = JsonDocument.Parse(body); return document.RootElement.GetProperty("taskType").GetString() == "DeviceCmd"; }

    //# a setting's fallback
    public static int Minutes(string? setting) => (JsonNode.Parse(setting ?? """{"taskName":"","taskType":"DeviceCmd","timeout":0}""")!["timeout"]?.GetValue<int>() ?? 0) + 60;
}
