namespace Waterworks;

class UnknownType
{
    const string Gas = "GasMeter";
    Task Go(IBatchTaskClient client, DeviceCommand c) => client.CreateAsync(new BatchTask
    {
        TaskName = "gas",
        Timeout = 60,
        Param = new BatchTaskParam { Type = BatchTargetType.DeviceType, DeviceType = {|IOTB1107:Gas|}, ManufacturerId = "Acme", Model = "G2", Command = c },
    });
}
