namespace Waterworks;

class Bodies
{
    static ReadOnlySpan<byte> TwoLists => """
        {
          "taskName": "n", "taskType": "DeviceCmd", "timeout": 60, {|IOTB1017:"task\u004eame"|}: "night",
          "param": { "type": "DeviceList", "deviceList": ["3f1a"], {|IOTB1017:"deviceList"|}: ["77b2"], "command": { "serviceId": "Control", "method": "PING" } }
        }
        """u8;
}
