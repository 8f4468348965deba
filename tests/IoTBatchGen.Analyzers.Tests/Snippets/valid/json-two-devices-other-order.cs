namespace Waterworks;

class Order
{
    const string Body = """
        { "tags": [ { "tagValue": "north", "tagName": "site" } ], "param": { "command": { "paras": { "level": 2, "brightness": "80", "power": "AUTO-DIM" }, "method": "SET_LIGHT", "serviceId": "Lamp02" },
          "groupTag": "g", "groupList": [ "17", "18" ], "type": "GroupIdList", "maxRetransmit": 0 }, "timeout": 2880, "taskType": "DeviceCmd", "taskName": "order", "appId": "a" }
        """;
}
