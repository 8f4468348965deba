namespace Waterworks;

class Forever
{
    BatchTask A(DeviceCommand c) => c.ToAllDevices().AsTask("a", {|IOTB1001:int.MaxValue|});
    BatchTask B(DeviceCommand c) => c.ToAllDevices().AsTask("b", {|IOTB1001:TimeSpan.MaxValue|});
    BatchTask C(DeviceCommand c) => c.ToAllDevices().AsTask("c", {|IOTB1001:TimeSpan.Zero|});
    BatchTask D(DeviceCommand c) => c.ToAllDevices().AsTask("d", {|IOTB1001:new TimeSpan(days: 3, 0, 0, 0)|});
}
