namespace Waterworks;

class NoParas
{
    const string Body = """
        {
          "taskName": "n", "taskType": "DeviceCmd", "timeout": 60,
          "param": { "type": "DeviceType", "deviceType": {|IOTB1107:"Watermeter"|}, "manufacturerId": "TestUtf8ManuId", "model": "NBIoTDevice",
            "command": { "serviceId": "Schedule", "method": "CLEAR_SCHEDULE" } }
        }
        """;
    const string Level = """
        {
          "taskName": "n", "taskType": "DeviceCmd", "timeout": 60,
          "param": { "type": "Broadcast", "command": {|IOTB1104:{|} "serviceId": "DeliverySchedule", "method": "SET_DEVICE_LEVEL" } }
        }
        """;
}
