namespace Lights;

static class Quick
{
    public static BatchTask Blink(DeviceCommand c) => c.ToAllDevices().AsTask("blink", {|IOTB1001:TimeSpan.FromSeconds(630)|});
    public static BatchTask Blink2(DeviceCommand c) => c.ToAllDevices().AsTask("blink", {|IOTB1001:TimeSpan.FromMinutes(10.25)|});
    public static BatchTask Blink3(DeviceCommand c) => c.ToAllDevices().AsTask("blink", {|IOTB1001:new TimeSpan(0, 5, 0)|});
}
