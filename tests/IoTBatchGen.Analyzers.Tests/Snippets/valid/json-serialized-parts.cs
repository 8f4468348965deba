using System.Text.Json;

namespace Waterworks;

class SerializedParts
{
    static string Body(string name, List<string> ids, object paras) => $$"""
        {
          "taskName": {{JsonSerializer.Serialize(name)}},
          "taskType": "DeviceCmd",
          "timeout": 60,
          "param": {
            "type": "DeviceList",
            "deviceList": {{JsonSerializer.Serialize(ids)}},
            "command": { "serviceId": "Control", "method": "SET", "paras": {{JsonSerializer.Serialize(paras)}} }
          }
        }
        """;
}
