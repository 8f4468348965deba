using System.Text.Json;

namespace Lights;

class Enums
{
    enum Kind { DeviceList, Broadcast }

    static string Body(Kind kind, string[] ids, DeviceCommand command) => JsonSerializer.Serialize(new
    {
        taskName = Guid.NewGuid(),
        taskType = "DeviceCmd",
        timeout = 60L,
        param = new { type = kind.ToString(), deviceList = ids, command },
    });
}
