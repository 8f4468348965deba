using System.Text.Json;

namespace Lights;

class Pascal
{
    static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    static string Body() => JsonSerializer.Serialize(
        new
        {
            TaskName = "pascal",
            TaskType = {|IOTB1006:"DeviceReg"|},
            Timeout = {|IOTB1001:1|},
            Param = new { Type = {|IOTB1013:"devices"|}, Command = new { ServiceId = "Lamp01", Method = "ringAlarm" } },
        },
        Web);
}
