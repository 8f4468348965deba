namespace Waterworks;

class Clamp
{
    static BatchTask Make(DeviceCommand c, int wanted)
    {
        int minutes = wanted;
        if (minutes < BatchTaskLimits.TimeoutMinMinutes) minutes = BatchTaskLimits.TimeoutMinMinutes;
        if (minutes > BatchTaskLimits.TimeoutMaxMinutes) minutes = BatchTaskLimits.TimeoutMaxMinutes;
        return c.ToAllDevices().AsTask("clamped", minutes);
    }

    static BatchTask Other(DeviceCommand c, int wanted) => c.ToAllDevices().AsTask("clamped", Math.Clamp(wanted, 10, 2880));

    static BatchTask Bounds(DeviceCommand c, bool fast) => c.ToAllDevices().AsTask("bounds", fast ? 10 : 2880);
}
