//! no profiles
using System.Text.Json.Nodes;

namespace Heating;

class Thermostats
{
    public static Task Set(IBatchTaskClient client, double degrees) => client.CreateAsync(
        new RawDeviceCommand { ServiceId = "Thermostat", Method = "SET_TARGET", Paras = new JsonObject { ["celsius"] = degrees, ["mode"] = null } }
            .ToDeviceType("Thermostat", "HeatCo", "T9")
            .AsTask("heat", 20));
}
