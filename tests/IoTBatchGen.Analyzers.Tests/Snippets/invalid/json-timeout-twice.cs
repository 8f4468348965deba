var http = new HttpClient();
const int expireMinutes = 120;
var body = $$"""
    {
      "appId": "TFLtvpxhr3UaK6ntqbxpOW1XjCYa",
      "taskName": "level-1",
      "taskType": "DeviceCmd",
      "timeout": 60,
      "param": {
        "type": "DeviceList",
        "deviceList": ["3f1a", "77b2"],
        "command": { "serviceId": "DeliverySchedule", "method": "SET_DEVICE_LEVEL", "paras": { "value": 10, {|IOTB1017:"value"|}: {|IOTB1105:120|} } }
      },
      {|IOTB1017:"timeout"|}: {{expireMinutes}}
    }
    """;
await http.PostAsync("https://platform.example/iocm/app/batchtask/v1.1.0/tasks", new StringContent(body));
