using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Waterworks.Api.Controllers;

public record LevelRequest(string[] DeviceIds, int Level, int TimeoutMinutes);

[ApiController]
[Route("api/[controller]")]
public class LevelController : ControllerBase
{
    private readonly IBatchTaskClient _client;
    private readonly ILogger<LevelController> _logger;

    public LevelController(IBatchTaskClient client, ILogger<LevelController> logger)
    {
        _client = client;
        _logger = logger;
    }

    [HttpPost]
    public async Task<IActionResult> Post([FromBody] LevelRequest request, CancellationToken ct)
    {
        if (request.DeviceIds.Length == 0) return BadRequest("no devices");
        var task = new WaterMeter.DeliverySchedule.SetDeviceLevel(request.Level)
            .ToDevices(request.DeviceIds)
            .AsTask($"level-{Guid.NewGuid():N}", request.TimeoutMinutes);
        try
        {
            var created = await _client.CreateAsync(task, ct);
            return Accepted(new { created.TaskId });
        }
        catch (BatchTaskException e) when (e.IsTransient)
        {
            _logger.LogWarning(e, "platform busy");
            return StatusCode(503);
        }
    }
}
