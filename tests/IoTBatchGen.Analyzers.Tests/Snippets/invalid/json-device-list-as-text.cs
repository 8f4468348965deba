namespace Waterworks;

class CommaList
{
    static string Body(IEnumerable<string> ids) => $$"""
        { "taskName": "list", "taskType": "DeviceCmd", "timeout": 60,
          "param": { "type": "DeviceList", "deviceList": {|IOTB1014:"{{string.Join(",", ids)}}"|}, "command": { "serviceId": "Control", "method": "PING" } } }
        """;
}
