namespace Waterworks;

class Filler
{
    static void Fill(BatchTask task, IEnumerable<string> ids, DeviceCommand command)
    {
        task.Param = new BatchTaskParam();
        task.Param.Type = BatchTargetType.DeviceList;
        task.Param.DeviceList = ids.ToList();
        task.Param.Command = command;
    }

    static void FillElsewhere(BatchTask task)
    {
        task.Param = new BatchTaskParam { Type = BatchTargetType.DeviceList };
        Fill(task, ["a"], new Valve.Control.Ping());
    }
}
