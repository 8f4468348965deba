namespace Waterworks;

class Fields
{
    const string Body = """
        {
          "taskName": "n", "taskType": "DeviceCmd", {|IOTB1015:"timeOut"|}: 60,
          "param": { "type": "DeviceList", {|IOTB1015:"devicelist"|}: ["3f1a"], "command": { {|IOTB1015:"serviceID"|}: "Control", "method": "PING" } }
        }
        """;
}
