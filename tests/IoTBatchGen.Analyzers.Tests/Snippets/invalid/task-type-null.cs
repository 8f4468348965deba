namespace Heating;

class TypeNull
{
    BatchTask Make(DeviceCommand c) => new BatchTask { TaskName = "n", TaskType = {|IOTB1003:null|}, Timeout = 60, Param = c.ToAllDevices() };
}
