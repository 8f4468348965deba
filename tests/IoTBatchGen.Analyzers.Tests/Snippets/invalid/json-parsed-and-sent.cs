using System.Text.Json.Nodes;

namespace Waterworks;

class ParsedAndSent
{
    static string Unchanged() => JsonNode.Parse("""{|IOTB1003:{|}"taskName":"n","taskType":"DeviceCmd","timeout":{|IOTB1001:5|}}""")!.ToJsonString();

    static string OneChange(string name)
    {
        var body = JsonNode.Parse("""{"taskName":"","taskType":"DeviceCmd","timeout":60,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":{|IOTB1102:"PIG"|}}}}""")!;
        body["taskName"] = name;
        return body.ToJsonString();
    }
}
