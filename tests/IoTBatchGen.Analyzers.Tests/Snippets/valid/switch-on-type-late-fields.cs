namespace Lights;

class Dispatcher
{
    public async Task Dispatch(IBatchTaskClient client, BatchTargetType type, List<string> names, DeviceCommand command)
    {
        var param = new BatchTaskParam { Type = type, Command = command };
        switch (type)
        {
            case BatchTargetType.DeviceList:
                param.DeviceList = names;
                break;
            case BatchTargetType.GroupList:
            case BatchTargetType.GroupIdList:
                param.GroupList = names;
                break;
            case BatchTargetType.DeviceArea:
                param.DeviceLocation = names.Single();
                break;
            case BatchTargetType.DeviceType:
                param.DeviceType = StreetLamp.DeviceType;
                param.ManufacturerId = StreetLamp.ManufacturerId;
                param.Model = StreetLamp.Model;
                break;
        }

        await client.CreateAsync(param.AsTask("dispatch", 45));
    }
}
