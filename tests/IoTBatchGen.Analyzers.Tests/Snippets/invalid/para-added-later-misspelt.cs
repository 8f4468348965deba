//! C# 7.3
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using IoTBatchGen;

class LaterParas
{
    Task Go(IBatchTaskClient client, int angle)
    {
        JsonObject paras = new JsonObject();
        paras.Add("angle", angle);
        paras.Add("kind", "FAST");
        paras.Add({|IOTB1103:"speeed"|}, 2);
        RawDeviceCommand command = {|IOTB1108:new RawDeviceCommand|} { ServiceId = "Control", Method = "OPEN", Paras = paras };
        return client.CreateAsync(command.ToAllDevices().AsTask("open", 60));
    }
}
