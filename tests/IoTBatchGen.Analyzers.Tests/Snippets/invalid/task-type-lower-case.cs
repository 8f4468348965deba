namespace Lights;

class Types
{
    const string DeviceCommandType = "deviceCmd";
    BatchTask A(DeviceCommand c) => new() { TaskName = "a", TaskType = {|IOTB1006:DeviceCommandType|}, Timeout = 60, Param = c.ToAllDevices() };
    BatchTask B(DeviceCommand c) => new() { TaskName = "b", TaskType = {|IOTB1006:"DeviceReg"|}, Timeout = 60, Param = c.ToAllDevices() };
    BatchTask C(DeviceCommand c) => new() { TaskName = "c", TaskType = {|IOTB1006:nameof(DeviceCommand)|}, Timeout = 60, Param = c.ToAllDevices() };
}
