using System.Text.Json.Nodes;

namespace Waterworks;

class RawLists
{
    DeviceCommand A() => {|IOTB1108:new RawDeviceCommand|} { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new JsonObject { ["value"] = {|IOTB1106:new JsonArray(1, 2)|} } };
    DeviceCommand B() => {|IOTB1108:new RawDeviceCommand|} { ServiceId = "Schedule", Method = "SET_SCHEDULE", Paras = new JsonObject { ["from"] = "20261124T180000Z", ["weekdays"] = {|IOTB1106:"1,2,3"|} } };
    DeviceCommand C() => {|IOTB1108:new RawDeviceCommand|} { ServiceId = "Schedule", Method = "SET_SCHEDULE", Paras = new JsonObject { ["from"] = {|IOTB1106:"2026-11-24 18:00"|} } };
}
