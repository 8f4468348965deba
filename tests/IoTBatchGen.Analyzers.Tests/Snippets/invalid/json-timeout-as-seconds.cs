var http = new HttpClient();
var body = """
    {
      "appId": "TFLtvpxhr3UaK6ntqbxpOW1XjCYa",
      "taskName": "level-1",
      "taskType": "DeviceCmd",
      "timeout": {|IOTB1001:3600|},
      "param": {
        "type": "DeviceList",
        "deviceList": ["3f1a", "77b2", {|IOTB1016:"3f1a"|}],
        "command": { "serviceId": "DeliverySchedule", "method": "SET_DEVICE_LEVEL", "paras": { "value": {|IOTB1105:120|} } },
        "maxRetransmit": {|IOTB1007:5|}
      }
    }
    """;
await http.PostAsync("https://platform.example/iocm/app/batchtask/v1.1.0/tasks", new StringContent(body));
