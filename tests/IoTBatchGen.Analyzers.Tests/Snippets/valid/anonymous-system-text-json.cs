using System.Text.Json;

namespace Waterworks;

class Anonymous
{
    static StringContent Body(string appId, string[] ids, int level) => new(JsonSerializer.Serialize(new
    {
        appId,
        taskName = $"level {level} {DateTime.Now:O}",
        taskType = "DeviceCmd",
        timeout = 1000,
        param = new
        {
            type = "DeviceList",
            deviceList = ids,
            command = new { serviceId = "DeliverySchedule", method = "SET_DEVICE_LEVEL", paras = new { value = level } },
        },
    }));
}
