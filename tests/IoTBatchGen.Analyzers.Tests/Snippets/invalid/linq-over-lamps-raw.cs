using System.Text.Json.Nodes;

namespace Lights;

class RawLinq
{
    IEnumerable<DeviceCommand> Make(IEnumerable<int> levels) => levels.Select(level => {|IOTB1108:new RawDeviceCommand|}
    {
        ServiceId = "Lamp01",
        Method = "SET_LIGHT",
        Paras = new JsonObject { ["power"] = {|IOTB1105:"AUTO_DIM"|}, ["brightness"] = level, ["level"] = {|IOTB1105:7|} },
    });
}
