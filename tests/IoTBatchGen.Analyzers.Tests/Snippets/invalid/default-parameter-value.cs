namespace Waterworks;

class Defaults
{
    const int Minutes = 6;
    static BatchTask Make(DeviceCommand c) => c.ToGroups({|IOTB1011:""|}).AsTask(timeoutMinutes: {|IOTB1001:Minutes|}, taskName: "named arguments");
}
