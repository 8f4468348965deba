namespace Lights;

class Area
{
    public static async Task Go(IBatchTaskClient client, DeviceCommand command, string? area)
    {
        var p = {|IOTB1004:new BatchTaskParam|} { Type = BatchTargetType.DeviceArea, Command = command };
        var task = new BatchTask { TaskName = "area " + area, Timeout = 60, Param = p };
        await client.CreateAsync(task);
    }
}
