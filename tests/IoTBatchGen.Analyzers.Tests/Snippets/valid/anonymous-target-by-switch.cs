using System.Text.Json;

namespace Lights;

class AnonymousSwitch
{
    static string Body(string kind, string[] names, string area, int minutes)
    {
        var command = new { serviceId = "Lamp01", method = "ringAlarm", paras = new { } };
        object param = kind switch
        {
            "devices" => new { type = "DeviceList", deviceList = names, command },
            "groups" => new { type = "GroupList", groupList = names, command },
            "area" => new { type = "DeviceArea", deviceLocation = area, command },
            _ => new { type = "Broadcast", command },
        };
        return JsonSerializer.Serialize(new { taskName = "by " + kind, taskType = "DeviceCmd", timeout = minutes, param });
    }
}
