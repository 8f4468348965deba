namespace Lights;

class Schedule
{
    const string Body = """
        { "taskName": "schedule", "taskType": "DeviceCmd", "timeout": 1440,
          "param": { "type": "DeviceType", "deviceType": "StreetLamp", "manufacturerId": "Acme", "model": "L1",
            "command": { "serviceId": "Schedule", "method": "SET_SCHEDULE",
              "paras": { "from": "20261124T180000Z", "label": "winter", "weekdays": [1, 2, 3, 4, 5], "options": { "any": [null, true, "x"] } } } } }
        """;
}
