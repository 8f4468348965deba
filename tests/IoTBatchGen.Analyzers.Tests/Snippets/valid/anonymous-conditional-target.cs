namespace Lights;

class Targets
{
    static object Body(string? area, int minutes, object paras) => new
    {
        taskName = "t" + minutes,
        taskType = "DeviceCmd",
        timeout = minutes,
        param = area == null
            ? (object)new { type = "Broadcast", command = Command(paras) }
            : new { type = "DeviceArea", deviceLocation = area, command = Command(paras) },
    };

    static object Command(object paras) => new { serviceId = "Lamp01", method = "SET_LIGHT", paras };
}
