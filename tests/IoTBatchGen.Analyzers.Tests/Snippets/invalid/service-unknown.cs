using System.Text.Json.Nodes;

namespace Heating;

static class Services
{
    public const string Thermostat = "Thermostat";
}

class Unknown
{
    Task Go(IBatchTaskClient client) => client.CreateAsync(
        new RawDeviceCommand { ServiceId = {|IOTB1101:Services.Thermostat|}, Method = "HEAT", Paras = new JsonObject { ["x"] = 1 } }.ToAllDevices().AsTask("h", 60));
}
