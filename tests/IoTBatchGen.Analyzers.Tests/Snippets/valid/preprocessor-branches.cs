namespace Waterworks;

class Conditional
{
    public static BatchTask Make(DeviceCommand c)
    {
#if DEBUG
        const int Minutes = 10;
#else
        const int Minutes = 1440;
#endif
#if NETFRAMEWORK
        return c.ToDevices("").AsTask("", 1);
#else
        return c.ToAllDevices().AsTask("debug", Minutes);
#endif
    }
}
