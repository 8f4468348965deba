namespace Valves;

class Groups
{
    Task Go(IBatchTaskClient client, DeviceCommand command, List<string> groups)
    {
        var param = {|IOTB1004:new BatchTaskParam|}
        {
            Type = BatchTargetType.GroupIdList,
            DeviceList = {|IOTB1005:groups|},
            Command = command,
        };
        return client.CreateAsync(param.AsTask("groups", 60));
    }
}
