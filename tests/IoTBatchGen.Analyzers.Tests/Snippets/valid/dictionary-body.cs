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
            ["param"] = new Dictionary<string, object?> { ["type"] = "Broadcast", ["command"] = new { serviceId = "Lamp01", method = "ringAlarm" } },
        };
        body["tags"] = null;
        return JsonSerializer.Serialize(body);
    }
}
