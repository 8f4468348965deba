namespace Waterworks;

class Filled
{
    static async Task Go(IBatchTaskClient client, IEnumerable<string> ids, DeviceCommand command)
    {
        var param = new BatchTaskParam { Type = BatchTargetType.DeviceList, DeviceList = new List<string>(), Command = command };
        foreach (var id in ids) param.DeviceList.Add(id);
        await client.CreateAsync(param.AsTask("filled", 60));

        var other = new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command };
        ((List<string>)other.DeviceList).AddRange(ids);
        await client.CreateAsync(other.AsTask("filled too", 60));
    }
}
