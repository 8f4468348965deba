using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace Waterworks;

class Parsed
{
    static object Node() => new
    {
        taskName = "n", taskType = "DeviceCmd", timeout = 60,
        param = new { type = "Broadcast", command = new { serviceId = "Control", method = "SET", paras = JsonNode.Parse("""{ "value": {|IOTB1105:101|}, {|IOTB1103:"mod"|}: "ON" }""") } },
    };

    static object Element(int value)
    {
        var paras = JsonDocument.Parse($"{{\"value\":{value},\"switch\":{|IOTB1106:\"yes\"|}}}").RootElement;
        return new { taskName = "n", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Control", method = "SET", paras } } };
    }

    static object Newton() => new
    {
        taskName = "n", taskType = "DeviceCmd", timeout = 60,
        param = new { type = "Broadcast", command = new { serviceId = "Control", method = "OPEN", paras = JObject.Parse("{|IOTB1104:{|}\"angle\":45}") } },
    };

    static RawDeviceCommand Raw() => {|IOTB1108:new|}() { ServiceId = "Control", Method = "SET", Paras = JsonNode.Parse("{\"value\":{|IOTB1105:-1|},\"level\":5}")!.AsObject() };
}
