namespace Waterworks;

class Through
{
    static async Task Go(IBatchTaskClient client, DeviceCommand command, string id)
    {
        var task = new BatchTask { TaskName = id, Timeout = 60, Param = new BatchTaskParam { Type = BatchTargetType.DeviceList } };
        task.Param.DeviceList.Add(id);
        task.Param.Command = command;
        await client.CreateAsync(task);
    }
}
