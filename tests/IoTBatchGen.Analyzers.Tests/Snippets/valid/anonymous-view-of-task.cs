using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Reports;

public class SentController(IBatchTaskClient client, ILogger<SentController> logger) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Ring(string area)
    {
        var task = new StreetLamp.Lamp01.RingAlarm().ToArea(area).AsTask("ring " + area, 10);
        logger.LogInformation("sending {@Task}", new { task.TaskName, task.TaskType, task.Timeout });
        var created = await client.CreateAsync(task);
        return Ok(new { created.TaskId, task.TaskName, task.TaskType, timeout = TimeSpan.FromMinutes(task.Timeout ?? 0) });
    }
}
