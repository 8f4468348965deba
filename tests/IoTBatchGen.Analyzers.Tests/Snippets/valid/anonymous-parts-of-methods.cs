using Newtonsoft.Json;

namespace Lights;

class Parts
{
    static object Param(string[] ids, object command) => new { type = "DeviceList", deviceList = ids, command };

    static string Body(string[] ids) => JsonConvert.SerializeObject(new
    {
        taskName = "parts",
        taskType = BatchTaskTypes.DeviceCmd,
        timeout = (int)TimeSpan.FromHours(4).TotalMinutes,
        param = Param(ids, new { serviceId = "Lamp01", method = "ringAlarm" }),
        tags = Array.Empty<object>(),
    });
}
