namespace Waterworks;

class Units
{
    const int HttpTimeout = 5;
    const int TimeoutSeconds = 36000;
    static readonly TimeSpan Poll = TimeSpan.FromSeconds(1.5);

    async Task Run(IBatchTaskClient client, DeviceCommand command, CancellationToken outer)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(HttpTimeout) };
        using var cts = CancellationTokenSource.CreateLinkedTokenSource(outer);
        cts.CancelAfter(3000);
        var task = command.ToAllDevices().AsTask("units", TimeoutSeconds / 60);
        var same = command.ToAllDevices().AsTask("units 2", TimeSpan.FromSeconds(TimeoutSeconds));
        var third = command.ToAllDevices().AsTask("units 3", (int)TimeSpan.FromDays(1).TotalMinutes);
        await client.CreateAsync(task, cts.Token);
        await client.CreateAsync(same, cts.Token);
        await client.CreateAsync(third, cts.Token);
        await Task.Delay(Poll, outer);
    }
}
