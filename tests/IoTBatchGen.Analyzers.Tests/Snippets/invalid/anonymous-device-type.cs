namespace Lights;

class ByType
{
    object Body(int brightness) => new
    {
        taskName = "type",
        taskType = "DeviceCmd",
        timeout = 60,
        param = new
        {
            type = "DeviceType",
            deviceType = "StreetLamp",
            manufacturerId = "Acme",
            model = {|IOTB1107:"L2"|},
            command = new { serviceId = "Lamp02", method = "SET_LIGHT", paras = new { power = {|IOTB1105:"DIM"|}, brightness, {|IOTB1103:fade|} = 3 } },
        },
    };
}
