//! profiles incomplete
using System.Text.Json.Nodes;

namespace Heating;

class Mixed
{
    // the thermostats' profile is still with the vendor
    public static Task Set(IBatchTaskClient client) => client.CreateAsync(
        new RawDeviceCommand { ServiceId = "Thermostat", Method = "SET_TARGET", Paras = new JsonObject { ["celsius"] = 21 } }
            .ToDeviceType("Thermostat", "HeatCo", "T9")
            .AsTask("heat", 20));
}
