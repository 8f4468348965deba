using System.Text;
using System.Text.Json.Nodes;

namespace Lights;

class Tree(HttpClient http)
{
    public async Task Dim(string group, CancellationToken cancellationToken)
    {
        var paras = new JsonObject { ["brightness"] = 80 };
        paras["power"] = "ON";
        var body = new JsonObject
        {
            ["taskName"] = $"dim-{group}",
            ["taskType"] = "DeviceCmd",
            ["timeout"] = 60,
            ["param"] = new JsonObject
            {
                ["type"] = "GroupList",
                ["command"] = new JsonObject { ["serviceId"] = "Lamp01", ["method"] = "SET_LIGHT", ["paras"] = paras },
            },
        };
        body["param"]!["groupList"] = new JsonArray { group };
        await http.PostAsync("tasks", new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), cancellationToken);
    }

    public static JsonObject Template() => new() { ["taskName"] = "", ["taskType"] = "DeviceCmd", ["timeout"] = 0, ["param"] = new JsonObject { ["type"] = "DeviceList" } };
}
