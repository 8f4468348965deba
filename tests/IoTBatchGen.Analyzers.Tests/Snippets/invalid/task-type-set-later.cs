//! C# 7.3
using IoTBatchGen;

class TypesOld
{
    BatchTask Make(DeviceCommand c, bool location)
    {
        BatchTask t = new BatchTask();
        t.TaskName = "a";
        t.Timeout = 60;
        t.Param = c.ToAllDevices();
        t.TaskType = location ? {|IOTB1006:"DeviceLocation"|} : BatchTaskTypes.DeviceCmd;
        return t;
    }
}
