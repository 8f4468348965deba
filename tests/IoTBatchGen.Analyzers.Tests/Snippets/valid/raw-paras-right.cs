//! no profiles
using System.Text.Json.Nodes;

namespace Valves;

class RawRight
{
    // the profile is compiled into another program
    DeviceCommand A() => new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = 250, ["mode"] = 3 } };
    DeviceCommand B() => new RawDeviceCommand { ServiceId = "Contrl", Method = "SETT" };
}
