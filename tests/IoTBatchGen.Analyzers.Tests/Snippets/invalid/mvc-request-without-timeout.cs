using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Lights.Api;

public class AlarmsController(IBatchTaskClient client, ILogger<AlarmsController> logger) : ControllerBase
{
    [HttpPost("{area}")]
    public async Task<IActionResult> Ring(string area, CancellationToken ct)
    {
        var task = {|IOTB1003:new BatchTask|}
        {
            TaskName = "ring " + area,
            Param = new BatchTaskParam { Type = BatchTargetType.DeviceArea, DeviceLocation = area, Command = new StreetLamp.Lamp01.RingAlarm() },
        };
        logger.LogInformation("sending {Name}", task.TaskName);
        var created = await client.CreateAsync(task, ct);
        return Ok(created.TaskId);
    }
}
