//! no profiles
using System.Text.Json.Nodes;

namespace Heating;

class Raw
{
    Task Go(IBatchTaskClient client, JsonObject paras)
    {
        var command = {|IOTB1003:new RawDeviceCommand|} { ServiceId = "Thermostat", Paras = paras };
        return client.CreateAsync(command.ToAllDevices().AsTask("raw", 60));
    }
}
