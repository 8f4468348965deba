namespace Waterworks;

class ConditionalFields
{
    static string Body(string? callback, int? retries) => $$"""
        { "taskName": "c", "taskType": "DeviceCmd", "timeout": 60,
          "param": { "type": "Broadcast", {{(callback == null ? "" : $"\"callbackUrl\": \"{callback}\",")}} {{(retries is { } r ? $"\"maxRetransmit\": {r}," : "")}}
            "command": { "serviceId": "Control", "method": "PING" } } }
        """;
}
