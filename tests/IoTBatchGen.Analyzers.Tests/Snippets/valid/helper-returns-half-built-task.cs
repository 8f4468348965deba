namespace Waterworks;

static class Tasks
{
    // name and target come from the caller
    public static BatchTask Template() => new BatchTask { Timeout = 240 };

    public static BatchTaskParam ForDevices()
    {
        var param = new BatchTaskParam { Type = BatchTargetType.DeviceList, MaxRetransmit = 1 };
        return param;
    }

    public static async Task Send(IBatchTaskClient client, IEnumerable<string> ids, DeviceCommand command)
    {
        var task = Template();
        task.TaskName = "sync " + DateTime.Now.Ticks;
        task.Param = ForDevices();
        task.Param.Command = command;
        foreach (var id in ids) task.Param.DeviceList.Add(id);
        await client.CreateAsync(task);
    }
}
