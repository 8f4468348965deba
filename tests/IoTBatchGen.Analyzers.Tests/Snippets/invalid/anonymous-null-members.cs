namespace Auth;

class NullMembers
{
    object Body(object command) => new
    {
        appId = (string?)null,
        taskName = "c",
        taskType = "DeviceCmd",
        timeout = {|IOTB1014:(int?)null|},
        param = new { type = {|IOTB1014:(string?)null|}, groupTag = {|IOTB1014:default(string)|}, command },
    };
}
