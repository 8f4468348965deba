namespace Waterworks;

class Forgot
{
    Task Go(IBatchTaskClient client, IEnumerable<string> ids)
    {
        var param = {|IOTB1003:new BatchTaskParam|} { Type = BatchTargetType.DeviceList, DeviceList = ids.ToList() };
        return client.CreateAsync(param.AsTask("forgot", 60));
    }
}
