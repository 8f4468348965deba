using System.Text.Json;

namespace Lights;

class Serialized
{
    object Body(object paras) => new
    {
        taskName = "s",
        taskType = "DeviceCmd",
        timeout = {|IOTB1014:"60"|},
        param = new { type = "Broadcast", command = new { serviceId = "Lamp01", method = "ringAlarm", paras = {|IOTB1014:JsonSerializer.Serialize(paras)|} } },
    };
}
