namespace Waterworks;

interface ITaskDefaults
{
    int Timeout { get; }
    string TaskName { get; }
    string? CallbackUrl { get; }
}

class ShortDefaults : ITaskDefaults
{
    public int Timeout => 5;
    public string TaskName => "";
    public string? CallbackUrl => "x";
}

class Uses(ITaskDefaults d)
{
    BatchTask Make(DeviceCommand c) => c.ToAllDevices().AsTask(d.TaskName, d.Timeout).WithCallback(d.CallbackUrl);
}
