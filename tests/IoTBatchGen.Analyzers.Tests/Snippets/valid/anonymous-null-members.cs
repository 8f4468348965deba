namespace Auth;

class NullMembers
{
    object Body(object command) => new
    {
        appId = (string?)null,
        taskName = "c",
        taskType = "DeviceCmd",
        timeout = (int?)null,
        param = new { type = (string?)null, groupTag = default(string), command },
    };
}
