namespace Lights;

class ReadOnlyValues
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);
    private static readonly string Prefix = "";
    BatchTask Make(DeviceCommand c) => c.ToAllDevices().AsTask({|IOTB1002:Prefix|}, {|IOTB1001:Timeout|});
}
