namespace Waterworks;

class Pre
{
#if DEBUG
    const int Minutes = 1;
#else
    const int Minutes = 60;
#endif
    BatchTask Make(DeviceCommand c) => c.ToAllDevices().AsTask("pre", {|IOTB1001:Minutes|});
#if !DEBUG
    BatchTask Other(DeviceCommand c) => c.ToAllDevices().AsTask("", 0);
#endif
}
