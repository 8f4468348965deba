namespace Waterworks;

class Nulls
{
    const string Body = """
        {
          "appId": null, "taskName": "n", "taskType": "DeviceCmd", "timeout": 60, "tags": {|IOTB1014:null|},
          "param": { "type": "Broadcast", "callbackUrl": {|IOTB1014:null|}, "maxRetransmit": {|IOTB1014:null|}, "command": { "serviceId": "Control", "method": "PING" } }
        }
        """;
}
