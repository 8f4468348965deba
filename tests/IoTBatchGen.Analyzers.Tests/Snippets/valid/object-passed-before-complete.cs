namespace Waterworks;

class Passed
{
    static async Task Go(IBatchTaskClient client, Action<BatchTaskParam> setTarget, DeviceCommand command)
    {
        var param = new BatchTaskParam { Command = command };
        setTarget(param);
        await client.CreateAsync(param.AsTask("passed", 60));

        var task = new BatchTask { Timeout = 60 };
        if (!TryName(task)) return;
        task.Param = param;
        await client.CreateAsync(task);
    }

    static bool TryName(BatchTask task)
    {
        task.TaskName = Environment.GetEnvironmentVariable("TASK");
        return task.TaskName != null;
    }
}
