using Microsoft.AspNetCore.Mvc;

public class ProxyController(HttpClient http) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Ping(string id)
    {
        var json = $$"""
            {
              "taskName": "ping {{id}}", "taskType": "DeviceCmd", "timeout": 10,
              "param": { "type": "DeviceList", "deviceList": ["{{id}}", {|IOTB1011:""|}], "command": { "serviceId": "Control", "method": {|IOTB1012:""|} } }
            }
            """;
        await http.PostAsync("tasks", new StringContent(json));
        return Ok();
    }
}
