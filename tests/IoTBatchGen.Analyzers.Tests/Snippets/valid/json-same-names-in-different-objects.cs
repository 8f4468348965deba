namespace Waterworks;

class Bodies
{
    const string Body = """
        {
          "taskName": "type", "taskType": "DeviceCmd", "timeout": 60,
          "param": { "type": "DeviceList", "deviceList": ["3f1a"], "command": { "serviceId": "DeliverySchedule", "method": "SET_DEVICE_LEVEL", "paras": { "value": 10 } } },
          "tags": [{ "tagName": "site", "tagValue": "north" }, { "tagName": "shift", "tagValue": "night" }]
        }
        """;
}
