namespace Lights;

class Leftover
{
    BatchTaskParam Make(DeviceCommand c) => new()
    {
        Type = BatchTargetType.Broadcast,
        DeviceList = new List<string>(),
        DeviceLocation = null,
        DeviceType = "",
        Command = c,
    };
}
