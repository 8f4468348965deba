using Microsoft.Extensions.Hosting;

public class Worker : BackgroundService
{
    private readonly IBatchTaskClient _client;
    public Worker(IBatchTaskClient client) => _client = client;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                const int minutes = 1;
                await _client.CreateAsync(new Valve.Control.Ping().ToAllDevices().AsTask("ping " + DateTime.Now, {|IOTB1001:minutes|}), stoppingToken);
            }
            catch (BatchTaskNotSentException) { }
            await Task.Delay(60_000, stoppingToken);
        }
    }
}
