using System.Text;

var http = new HttpClient { BaseAddress = new Uri("https://platform.example:8743") };
http.DefaultRequestHeaders.Add("app_key", Environment.GetEnvironmentVariable("APP_KEY"));
var body = """
    {
      "appId": "TFLtvpxhr3UaK6ntqbxpOW1XjCYa",
      "taskName": "level-1",
      "taskType": "DeviceCmd",
      "timeout": 1000,
      "param": {
        "type": "DeviceList",
        "deviceList": ["3f1a", "77b2"],
        "command": { "serviceId": "DeliverySchedule", "method": "SET_DEVICE_LEVEL", "paras": { "value": 12 } },
        "maxRetransmit": 3
      }
    }
    """;
var response = await http.PostAsync("/iocm/app/batchtask/v1.1.0/tasks", new StringContent(body, Encoding.UTF8, "application/json"));
Console.WriteLine(await response.Content.ReadAsStringAsync());
