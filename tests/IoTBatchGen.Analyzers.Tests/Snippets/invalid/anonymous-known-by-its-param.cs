using System.Text.Json;

namespace Waterworks;

class ByParam
{
    static string Body(string kind, string[] ids) => JsonSerializer.Serialize(new
    {
        appId = "a", taskName = {|IOTB1002:""|}, taskType = kind, timeout = {|IOTB1001:5|},
        param = new { deviceList = ids, type = "DeviceList", command = new { serviceId = "Control", method = "PING" } },
    });

    static string Register(string[] ids) => JsonSerializer.Serialize(new
    {
        taskName = "r", taskType = {|IOTB1006:"DeviceReg"|}, timeout = 60, param = new { type = "DeviceList", deviceList = ids, command = new { serviceId = "Control", method = "PING" } },
    });

    static string Without() => """{|IOTB1003:{|}"taskName":"n","timeout":60,"param":{"type":"Broadcast","command":{"serviceId":"Control","method":"PING"}}}""";
}
