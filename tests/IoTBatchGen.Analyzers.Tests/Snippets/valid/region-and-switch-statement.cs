//! C# 7.3
using IoTBatchGen;

class SwitchStatement
{
    BatchTask Make(DeviceCommand command, string mode, string[] ids)
    {
        BatchTask task;
        switch (mode)
        {
            case "all":
                task = command.ToAllDevices().AsTask("all", 600);
                break;
            case "groups":
                task = command.ToGroups(ids).AsTask("groups", 60);
                break;
            default:
                task = command.ToDevices(ids).AsTask(mode, 10);
                break;
        }
        task.Param.MaxRetransmit = mode == "all" ? 0 : 3;
        return task;
    }
}
