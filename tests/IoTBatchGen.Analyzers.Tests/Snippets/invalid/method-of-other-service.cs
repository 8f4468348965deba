//! C# 7.3
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using IoTBatchGen;

class OtherService
{
    Task Go(IBatchTaskClient client, int level)
    {
        RawDeviceCommand command = new RawDeviceCommand();
        command.ServiceId = "WaterMeterBasic";
        command.Method = {|IOTB1102:"SET_DEVICE_LEVEL"|};
        command.Paras = new JsonObject();
        command.Paras["value"] = level;
        return client.CreateAsync(command.ToAllDevices().AsTask("other", 60));
    }
}
