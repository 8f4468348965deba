namespace Lights;

class Ids
{
    static readonly string[] Fixed = ["lamp-001", "lamp-002"];

    static async Task Go(IBatchTaskClient client, List<string> more)
    {
        var param = new BatchTaskParam
        {
            Type = BatchTargetType.DeviceList,
            DeviceList = [.. Fixed, .. more],
            Command = new StreetLamp.Lamp01.RingAlarm(),
        };
        await client.CreateAsync(param.AsTask("ring", 10));
        BatchTaskParam groups = new() { Type = BatchTargetType.GroupIdList, GroupList = ["g-17", "g-18"], Command = new StreetLamp.Lamp02.RingAlarm() };
        await client.CreateAsync(groups.AsTask("ring groups", 10));
    }
}
