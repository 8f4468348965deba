namespace Lights;

class Lists
{
    object Body(object command) => new
    {
        taskName = "lists",
        taskType = "DeviceCmd",
        timeout = 60,
        param = new { type = "GroupList", groupList = new List<string> { "a", {|IOTB1011:""|}, {|IOTB1016:"a"|} }, command },
        tags = new[] { new { tagName = {|IOTB1008:""|}, tagValue = "x" }, new { tagName = "y", tagValue = {|IOTB1008:string.Empty|} } },
    };
}
