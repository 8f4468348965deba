using Microsoft.AspNetCore.Mvc;

[ApiController]
public class AlarmController(IBatchTaskClient client) : ControllerBase
{
    [HttpPost("ring")]
    public async Task<IActionResult> Ring(string area)
    {
        var task = new StreetLamp.Lamp01.RingAlarm().ToArea(area).AsTask("ring", timeoutMinutes: {|IOTB1001:30 * 60 * 1000|});
        return Accepted(await client.CreateAsync(task));
    }
}
