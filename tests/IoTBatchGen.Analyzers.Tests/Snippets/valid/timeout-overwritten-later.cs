namespace Waterworks;

class Late
{
    static async Task Run(IBatchTaskClient client, DeviceCommand c, bool urgent)
    {
        var task = new BatchTask { TaskName = "late", Timeout = 0, Param = c.ToAllDevices() };
        task.Timeout = 30;
        await client.CreateAsync(task);

        int minutes = 0;
        if (urgent) minutes = 10; else minutes = 600;
        await client.CreateAsync(c.ToAllDevices().AsTask("late2", minutes));
    }
}
