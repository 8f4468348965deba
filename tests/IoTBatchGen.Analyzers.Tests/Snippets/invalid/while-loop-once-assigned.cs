namespace Lights;

class Once
{
    async Task Go(IBatchTaskClient client, DeviceCommand c, Queue<string> areas)
    {
        int minutes = 24 * 60 * 3;
        string callback = "localhost/cb";
        while (areas.TryDequeue(out var area))
        {
            await client.CreateAsync(c.ToArea(area).AsTask(area, {|IOTB1001:minutes|}).WithCallback({|IOTB1009:callback|}));
        }
    }
}
