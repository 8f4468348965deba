namespace Waterworks;

class Tuples
{
    static (string Name, int Minutes) Plan(int n) => n > 10 ? ("big", 2880) : ("small", 10);

    static async Task Go(IBatchTaskClient client, DeviceCommand command, int n)
    {
        var (name, minutes) = Plan(n);
        await client.CreateAsync(command.ToAllDevices().AsTask(name, minutes));
        var task = new BatchTask();
        (task.TaskName, task.Timeout, task.Param) = (name, minutes, command.ToAllDevices());
        await client.CreateAsync(task);
    }
}
