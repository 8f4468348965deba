using Microsoft.Extensions.Hosting;

public class Flusher(IBatchTaskClient client) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var percent = 1000 / 8;
        for (int i = 0; i < 3; i++)
        {
            await client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel({|IOTB1105:percent|}).ToAllDevices().AsTask($"flush {i}", 10), stoppingToken);
        }
    }
}
