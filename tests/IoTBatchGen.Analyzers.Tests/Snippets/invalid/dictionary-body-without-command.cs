using System.Text.Json;

namespace Own;

class Dictionaries
{
    static string Body(string name, int minutes)
    {
        var body = new Dictionary<string, object?>
        {
            ["taskName"] = name,
            ["taskType"] = "DeviceCmd",
            ["timeout"] = minutes,
            ["param"] = {|IOTB1003:new Dictionary<string, object?>|} { ["type"] = "Broadcast" },
        };
        body["tags"] = null;
        return JsonSerializer.Serialize(body);
    }
}
