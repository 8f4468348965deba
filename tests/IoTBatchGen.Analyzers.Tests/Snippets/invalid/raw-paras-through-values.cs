using System.Text.Json.Nodes;

namespace Lights;

class ThroughValues
{
    const int TooBright = 101;

    DeviceCommand A(bool on)
    {
        string power = "on";
        var paras = new JsonObject { ["power"] = {|IOTB1105:power|}, ["brightness"] = on ? JsonValue.Create({|IOTB1105:TooBright|}) : JsonValue.Create(0) };
        return {|IOTB1108:new RawDeviceCommand|} { ServiceId = "Lamp01", Method = "SET_LIGHT", Paras = paras };
    }

    DeviceCommand B(int? level) => {|IOTB1108:new RawDeviceCommand|} { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new JsonObject { ["value"] = level ?? {|IOTB1105:-1|} } };
}
