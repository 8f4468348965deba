//! C# 7.3
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using IoTBatchGen;

class RawTypesOld
{
    Task Go(IBatchTaskClient client, bool on)
    {
        RawDeviceCommand command = {|IOTB1108:new RawDeviceCommand|}();
        command.ServiceId = "Lamp02";
        command.Method = "SET_LIGHT";
        command.Paras = new JsonObject();
        command.Paras["power"] = on ? "ON" : "OFF";
        command.Paras["brightness"] = {|IOTB1106:"full"|};
        return client.CreateAsync(command.ToAllDevices().AsTask("lamp", 60));
    }
}
