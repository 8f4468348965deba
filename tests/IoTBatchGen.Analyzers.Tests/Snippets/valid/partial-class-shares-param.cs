namespace Waterworks;

public partial class Campaign
{
    private readonly BatchTaskParam _param = new() { Type = BatchTargetType.DeviceType };

    public partial void Prepare(string type, string manufacturer, string model);

    public Task Send(IBatchTaskClient client) => client.CreateAsync(_param.AsTask(Name, Minutes));
}

public partial class Campaign
{
    public string Name { get; set; } = "";
    public int Minutes { get; set; }

    public partial void Prepare(string type, string manufacturer, string model)
    {
        _param.DeviceType = type;
        _param.ManufacturerId = manufacturer;
        _param.Model = model;
        _param.Command = new WaterMeter.DeliverySchedule.SetDeviceLevel(10);
    }
}
