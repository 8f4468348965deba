using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Lights.Worker;

public sealed class NightlyDimmer(IBatchTaskClient client, ILogger<NightlyDimmer> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);
    private int _round;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (DateTime.Now.Hour == 23)
            {
                _round++;
                await client.CreateAsync(
                    new StreetLamp.Lamp01.SetLight(StreetLamp.Lamp01.SetLight.PowerValue.AutoDim, brightness: 30, fadeSeconds: 90)
                        .ToDeviceType()
                        .AsTask($"dim-{DateTime.Today:yyyyMMdd}-{_round}", TimeSpan.FromHours(6)), stoppingToken);
                logger.LogInformation("dimmed, round {Round}", _round);
            }

            await Task.Delay(Interval, stoppingToken);
        }
    }
}
