namespace Lights;

class Later
{
    static string NameOf(int i) => "task" + i;

    async Task Go(IBatchTaskClient client, DeviceCommand c)
    {
        var name = string.Empty;
        await client.CreateAsync(c.ToAllDevices().AsTask({|IOTB1002:name|}, 60));
        await client.CreateAsync(c.ToAllDevices().AsTask({|IOTB1002:""|}, 60));
        await client.CreateAsync(c.ToAllDevices().AsTask(NameOf(1), 60));
    }
}
