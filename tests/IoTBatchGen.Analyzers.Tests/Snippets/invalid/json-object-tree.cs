using System.Text;
using System.Text.Json.Nodes;

namespace Lights;

class Tree(HttpClient http)
{
    public async Task Dim(string group, CancellationToken cancellationToken)
    {
        var paras = {|IOTB1104:new JsonObject|} { ["brightness"] = {|IOTB1105:180|} };
        var body = new JsonObject
        {
            ["taskName"] = $"dim-{group}",
            ["taskType"] = "DeviceCmd",
            ["timeout"] = {|IOTB1014:"60"|},
            ["param"] = new JsonObject
            {
                ["type"] = "GroupList",
                ["groupList"] = new JsonArray { group, {|IOTB1011:""|} },
                ["command"] = new JsonObject { ["serviceId"] = "Lamp01", ["method"] = "SET_LIGHT", ["paras"] = paras },
            },
        };
        body["param"]!["maxRetransmit"] = {|IOTB1007:4|};
        body["tags"] = new JsonArray(new JsonObject { ["tagName"] = {|IOTB1008:""|}, ["tagValue"] = "v" });
        await http.PostAsync("tasks", new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), cancellationToken);
    }
}
