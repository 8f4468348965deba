using System.Text.Json.Nodes;

namespace Valves;

class RawVariables
{
    DeviceCommand A(string service, string method) => new RawDeviceCommand { ServiceId = service, Method = method, Paras = new JsonObject { ["anything"] = 250 } };

    DeviceCommand B(string method)
    {
        var raw = new RawDeviceCommand { ServiceId = "Control", Method = method };
        raw.Paras = new JsonObject { ["value"] = 12 };
        if (method == "OPEN") raw.Paras["angle"] = 45;
        return raw;
    }

    DeviceCommand C(bool on, IDictionary<string, string> input)
    {
        var paras = new JsonObject();
        foreach (var (key, value) in input) paras[key] = value;
        return new RawDeviceCommand { ServiceId = on ? "Lamp01" : "Lamp02", Method = input["method"], Paras = paras };
    }
}
