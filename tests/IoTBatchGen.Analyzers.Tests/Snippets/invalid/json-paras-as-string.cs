namespace Waterworks;

class EscapedParas
{
    static string Body(string name) => $$"""
        { "taskName": "{{name}}", "taskType": "DeviceCmd", "timeout": 60,
          "param": { "type": "Broadcast", "command": { "serviceId": "DeliverySchedule", "method": "SET_DEVICE_LEVEL", "paras": {|IOTB1014:"{\"value\":12}"|} } } }
        """;
}
