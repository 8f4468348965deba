namespace Valves;

class ByType
{
    Task Go(IBatchTaskClient client, DeviceCommand command)
    {
        var param = {|IOTB1004:new BatchTaskParam|}();
        param.Type = BatchTargetType.DeviceType;
        param.DeviceType = "Valve";
        param.ManufacturerId = "Acme";
        param.Command = command;
        return client.CreateAsync(param.AsTask("by type", 60));
    }
}
