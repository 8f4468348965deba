namespace Auth;

class EmptyNames
{
    object Body() => new
    {
        taskName = "c",
        taskType = "DeviceCmd",
        timeout = 60,
        param = new { type = "Broadcast", command = new { serviceId = {|IOTB1012:""|}, method = "PING" } },
    };
}
