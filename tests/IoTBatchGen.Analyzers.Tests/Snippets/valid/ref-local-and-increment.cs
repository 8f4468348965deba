namespace Waterworks;

class Refs
{
    static void Raise(ref int minutes) => minutes = Math.Max(minutes, 10);

    static BatchTask Make(DeviceCommand c)
    {
        int minutes = 1;
        Raise(ref minutes);
        int retries = 4;
        retries--;
        return c.ToAllDevices().AsTask("refs", minutes).WithMaxRetransmit(retries);
    }
}
