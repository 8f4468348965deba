namespace Legacy;

class Never
{
    BatchTask Make(DeviceCommand c) => new BatchTask { TaskName = "never", Timeout = {|IOTB1001:-1|}, Param = c.ToAllDevices() };
    BatchTask Make2(DeviceCommand c) => new() { TaskName = "never", Timeout = {|IOTB1001:System.Threading.Timeout.Infinite|}, Param = c.ToAllDevices() };
}
