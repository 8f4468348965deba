using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;

namespace Gateway;

public record CommandDto(string ServiceId, string Method, JsonObject? Paras);
public record TaskDto(string? AppId, string Name, int Timeout, string Type, List<string> DeviceList, CommandDto Command);

public class PassThroughController(IBatchTaskClient client) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post([FromBody] TaskDto dto)
    {
        if (!Enum.TryParse<BatchTargetType>(dto.Type, out var type)) return BadRequest(new { error = "type", timeout = 0, param = dto.Type });
        var task = new BatchTask
        {
            AppId = dto.AppId,
            TaskName = dto.Name,
            Timeout = dto.Timeout,
            Param = new BatchTaskParam
            {
                Type = type,
                DeviceList = dto.DeviceList,
                Command = new RawDeviceCommand { ServiceId = dto.Command.ServiceId, Method = dto.Command.Method, Paras = dto.Command.Paras },
            },
        };
        return Ok((await client.CreateAsync(task)).TaskId);
    }
}
