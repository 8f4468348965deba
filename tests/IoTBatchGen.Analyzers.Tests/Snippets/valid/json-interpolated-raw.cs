namespace Waterworks;

class Interpolated
{
    static string Body(string name, int minutes, string device, int level) => $$"""
        {
          "taskName": "{{name}}",
          "taskType": "DeviceCmd",
          "timeout": {{minutes}},
          "param": {
            "type": "DeviceList",
            "deviceList": ["{{device}}"],
            "command": { "serviceId": "DeliverySchedule", "method": "SET_DEVICE_LEVEL", "paras": { "value": {{level}} } }
          }
        }
        """;
}
