namespace Waterworks;

class Ternary
{
    static BatchTaskParam For(DeviceCommand command, List<string> ids) => ids.Count > 1000
        ? command.ToAllDevices()
        : command.ToDevices(ids);

    static Task Go(IBatchTaskClient c, DeviceCommand command, List<string> ids, string? area)
    {
        var p = new BatchTaskParam
        {
            Type = area is null ? BatchTargetType.DeviceList : BatchTargetType.DeviceArea,
            DeviceList = ids,
            DeviceLocation = area,
            Command = command,
        };
        return c.CreateAsync(p.AsTask("go", 60));
    }
}
