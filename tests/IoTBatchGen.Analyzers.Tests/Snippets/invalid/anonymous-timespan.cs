namespace Lights;

class Span
{
    object Body(object command, int[] ids) => new
    {
        taskName = "span",
        taskType = "DeviceCmd",
        timeout = {|IOTB1014:TimeSpan.FromHours(1)|},
        param = new { type = "Broadcast", command },
        tags = {|IOTB1014:"site=north"|},
    };
}
