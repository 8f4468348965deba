using Microsoft.AspNetCore.Mvc;

public class ValvesController(IBatchTaskClient client) : ControllerBase
{
    [HttpPost]
    public Task<BatchTaskCreated> Open(int angle) => client.CreateAsync(new BatchTask
    {
        TaskName = $"open {angle}",
        Timeout = 30,
        Param = {|IOTB1004:new BatchTaskParam|}
        {
            Type = BatchTargetType.DeviceList,
            Command = new Valve.Control.Open(angle, Valve.Control.Open.KindValue.Slow),
        },
    });
}
