using System.Text.Json;

namespace Waterworks;

class Anonymous
{
    const int TimeoutSeconds = 3600;

    static string Body(string appId, string[] ids, int level) => JsonSerializer.Serialize(new
    {
        appId,
        taskName = {|IOTB1002:""|},
        taskType = "DeviceCmd",
        timeout = {|IOTB1001:TimeoutSeconds|},
        param = new
        {
            type = "DeviceList",
            deviceList = ids,
            command = new { serviceId = "DeliverySchedule", method = {|IOTB1102:"SET_LEVEL"|}, paras = new { value = level } },
            maxRetransmit = {|IOTB1007:4|},
        },
    });
}
