namespace Lights;

class Broadcast
{
    Task Go(IBatchTaskClient client, IList<string> ids)
    {
        var p = new BatchTaskParam { Type = BatchTargetType.Broadcast, Command = new StreetLamp.Lamp01.RingAlarm() };
        p.DeviceList = {|IOTB1005:ids|};
        return client.CreateAsync(p.AsTask("all of them", 60));
    }
}
