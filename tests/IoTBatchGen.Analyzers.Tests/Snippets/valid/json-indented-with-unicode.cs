namespace 智慧水务;

class 报文
{
    public const string 内容 = """
        {
          "taskName": "批量关灯 🌃",
          "taskType": "DeviceCmd",
          "timeout": 10,
          "param": {
            "type": "DeviceType",
            "deviceType": "StreetLamp", "manufacturerId": "Acme", "model": "L1",
            "command": { "serviceId": "Lamp01", "method": "SET_LIGHT", "paras": { "power": "OFF", "brightness": 0 } }
          }
        }
        """;
}
