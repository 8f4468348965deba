namespace Waterworks;

class IsPattern
{
    static void Fix(object o)
    {
        if (o is not BatchTask task) return;
        if (task is { Timeout: null or < 10 }) task.Timeout = 10;
        if (task.Param is { Type: BatchTargetType.DeviceList } p && p.DeviceList.Count == 0) p.Type = BatchTargetType.Broadcast;
        if (task.TaskName is null or "") task.TaskName = Guid.NewGuid().ToString();
    }
}
