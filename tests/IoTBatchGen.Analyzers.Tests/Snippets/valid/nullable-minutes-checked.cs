namespace Waterworks;

class Checked
{
    BatchTask? Make(DeviceCommand c, int? minutes, string? name)
    {
        if (minutes is not (>= 10 and <= 2880) || string.IsNullOrWhiteSpace(name)) return null;
        return new BatchTask { TaskName = name, Timeout = minutes, Param = c.ToAllDevices() };
    }
}
