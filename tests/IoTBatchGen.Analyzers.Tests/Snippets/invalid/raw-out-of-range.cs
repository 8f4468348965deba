using System.Text.Json.Nodes;

namespace Waterworks;

class RawRanges
{
    DeviceCommand A() => {|IOTB1108:new RawDeviceCommand|} { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new JsonObject { ["value"] = {|IOTB1105:101|} } };
    DeviceCommand B() => {|IOTB1108:new RawDeviceCommand|} { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new JsonObject { ["value"] = {|IOTB1105:"-5"|} } };
    DeviceCommand C() => {|IOTB1108:new RawDeviceCommand|} { ServiceId = "Lamp01", Method = "SET_LIGHT", Paras = new JsonObject { ["power"] = {|IOTB1105:"on"|}, ["brightness"] = JsonValue.Create({|IOTB1105:256|}) } };
}
