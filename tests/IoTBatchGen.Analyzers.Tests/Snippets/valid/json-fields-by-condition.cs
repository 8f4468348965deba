namespace Waterworks;

class Conditions
{
    public static string Ping(string name, bool isNight, string? more) => $$"""
        {
          "taskName": "{{name}}", "taskType": "DeviceCmd",
          {{(isNight ? "\"timeout\": 600," : "\"timeout\": 60,")}}
          "param": { "type": "Broadcast", "command": { "serviceId": "Control", "method": "PING" } },
          "{{name}}": 1, "{{more}}": 1
        }
        """;

    public static string Joined(string name, bool isNight) =>
        "{ \"taskName\": \"" + name + "\", \"taskType\": \"DeviceCmd\", " + (isNight ? "\"timeout\": 600" : "\"timeout\": 60")
        + ", \"param\": { \"type\": \"Broadcast\", \"command\": { \"serviceId\": \"Control\", \"method\": \"PING\" } } }";
}
