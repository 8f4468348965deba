namespace Waterworks;

class NeverFilled
{
    static void Fill(BatchTask task)
    {
        task.TaskName = "never";
        task.Param = {|IOTB1003,IOTB1004:new BatchTaskParam|} { Type = BatchTargetType.DeviceList };
    }

    static async Task Twice(IBatchTaskClient client, DeviceCommand c, bool again)
    {
        var task = c.ToAllDevices().AsTask("twice", 10);
        if (again) task = new BatchTask { TaskName = "again", Timeout = 10 };
        task.Param = {|IOTB1004:new BatchTaskParam|} { Type = BatchTargetType.DeviceArea, Command = c };
        await client.CreateAsync(task);
    }
}
