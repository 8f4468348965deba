namespace Waterworks;

class Spans2
{
    static unsafe int First(int* minutes) => *minutes;

    static BatchTask Make(DeviceCommand c)
    {
        Span<int> all = stackalloc int[] { 10, 60, 5 };
        int chosen = all[0];
        return c.ToAllDevices().AsTask("stack", chosen);
    }
}
