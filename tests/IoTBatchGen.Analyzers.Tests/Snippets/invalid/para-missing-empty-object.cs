using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;

public class LampController(IBatchTaskClient client) : ControllerBase
{
    [HttpPost("on")]
    public Task<BatchTaskCreated> On(string[] lamps) => client.CreateAsync(new BatchTask
    {
        TaskName = "on",
        Timeout = 60,
        Param = new BatchTaskParam
        {
            Type = BatchTargetType.DeviceList,
            DeviceList = lamps,
            Command = {|IOTB1108:new RawDeviceCommand|} { ServiceId = "Lamp01", Method = "SET_LIGHT", Paras = {|IOTB1104,IOTB1104:new JsonObject|}() },
        },
    });
}
