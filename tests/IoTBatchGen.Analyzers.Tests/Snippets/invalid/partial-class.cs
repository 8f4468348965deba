namespace Waterworks;

public partial class Campaign
{
    private const int Minutes = 2881;
}

public partial class Campaign
{
    public BatchTask Task(DeviceCommand c) => new()
    {
        TaskName = nameof(Campaign),
        Timeout = {|IOTB1001:Minutes|},
        Param = new() { Type = BatchTargetType.GroupList, {|IOTB1004:GroupList = { }|}, Command = c },
    };
}
