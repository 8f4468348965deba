namespace Waterworks;

class Captured
{
    static BatchTask Make(DeviceCommand c, List<int> wanted)
    {
        int minutes = 0;
        wanted.ForEach(w => minutes = Math.Max(minutes, w));
        string? name = null;
        void SetName() => name = "captured";
        SetName();
        return c.ToAllDevices().AsTask(name!, minutes);
    }
}
