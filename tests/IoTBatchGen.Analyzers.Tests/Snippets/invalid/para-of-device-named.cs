using System.Text.Json.Nodes;

namespace Lights;

class Named
{
    BatchTaskParam Go() => {|IOTB1108:new RawDeviceCommand|}
    {
        ServiceId = "Lamp02",
        Method = "SET_LIGHT",
        Paras = new JsonObject { ["power"] = "ON", [{|IOTB1103:"brightnes"|}] = 80 },
    }.ToDeviceType("StreetLamp", "Acme", "L1");
}
