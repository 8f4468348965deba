namespace Heating;

class Nulls
{
    Task Go(IBatchTaskClient client, DeviceCommand c) => client.CreateAsync(c.ToAllDevices().AsTask({|IOTB1003:null|}!, 60));

    BatchTask Plain(DeviceCommand c) => new() { TaskName = {|IOTB1003:default|}, Timeout = 60, Param = c.ToAllDevices() };
}
