using System.Text.Json.Nodes;

namespace Waterworks;

static class Old
{
    const string Service = "DeliverySchedule";

    public static DeviceCommand Level(int value) => {|IOTB1108:new RawDeviceCommand|}
    {
        ServiceId = Service,
        Method = "SET_DEVICE_LEVEL",
        Paras = new JsonObject { ["value"] = value },
    };

    public static RawDeviceCommand Ring() => {|IOTB1108:new|}() { ServiceId = "Lamp01", Method = "ringAlarm" };
}
