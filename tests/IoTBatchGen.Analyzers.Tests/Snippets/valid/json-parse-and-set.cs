using System.Text.Json.Nodes;

namespace Own;

class Nodes
{
    static JsonObject Body(string name, JsonObject command)
    {
        var body = new JsonObject { ["taskName"] = name, ["taskType"] = "DeviceCmd", ["timeout"] = 60 };
        body["param"] = new JsonObject { ["type"] = "Broadcast", ["command"] = command };
        return body;
    }
}
