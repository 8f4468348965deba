namespace Waterworks;

class Replace
{
    const string Template = """
        {
          "taskName": "$NAME$", "taskType": "DeviceCmd", "timeout": 60,
          "param": { "type": "GroupList", "groupList": ["$GROUP$"],
            "command": { "serviceId": "DeliverySchedule", "method": "SET_DEVICE_LEVEL", "paras": { "value": 0 } } }
        }
        """;

    public static string Body(string name, string group) => Template.Replace("$NAME$", name).Replace("$GROUP$", group);
}
