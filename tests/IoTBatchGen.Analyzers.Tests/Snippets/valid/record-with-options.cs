using Microsoft.Extensions.Options;

namespace Lights.Config;

public record TaskSettings
{
    public int Timeout { get; init; } = 5;      // retry pause in seconds, not the task's
    public string TaskName { get; init; } = "";
    public int MaxRetransmit { get; init; } = 9;
}

public class LampSwitch(IOptions<TaskSettings> settings, IBatchTaskClient client)
{
    public async Task SwitchOn(string group)
    {
        TaskSettings s = settings.Value with { TaskName = "on" };
        var task = new StreetLamp.Lamp01.SetLight(StreetLamp.Lamp01.SetLight.PowerValue.On, 100)
            .ToGroups(group)
            .AsTask(s.TaskName, s.Timeout)
            .WithMaxRetransmit(s.MaxRetransmit);
        await client.CreateAsync(task);
    }
}
