using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Waterworks.Api.Controllers;

// A caller that repeats a request repeats its id too, so that a repeated request has the same task name.
public record LevelRequest(Guid RequestId, string[] DeviceIds, int Level, int TimeoutMinutes);

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
            .AsTask($"level-{request.RequestId:N}", request.TimeoutMinutes);
        try
        {
            var created = await _client.CreateAsync(task, ct);
            return Accepted(new { created.TaskId });
        }
        catch (BatchTaskOutcomeUnknownException e)
        {
            _logger.LogError(e, "the task may be running");
            return Accepted(new { e.TaskName, State = "unknown" });
        }
        catch (BatchTaskRejectedException e) when (e.IsTransient)
        {
            _logger.LogWarning(e, "platform busy");
            return StatusCode(503);
        }
        catch (BatchTaskNotSentException e)
        {
            _logger.LogWarning(e, "not sent");
            return StatusCode(503);
        }
    }
}
