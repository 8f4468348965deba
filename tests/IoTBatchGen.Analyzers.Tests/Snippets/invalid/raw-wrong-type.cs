using System.Text.Json.Nodes;

namespace Waterworks;

class RawTypes
{
    DeviceCommand A() => {|IOTB1108:new RawDeviceCommand|} { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new JsonObject { ["value"] = {|IOTB1106:"high"|} } };
    DeviceCommand B() => {|IOTB1108:new RawDeviceCommand|} { ServiceId = "Lamp01", Method = "SET_LIGHT", Paras = new JsonObject { ["power"] = {|IOTB1106:true|}, ["brightness"] = {|IOTB1106:0.5|} } };
    DeviceCommand C() => {|IOTB1108:new RawDeviceCommand|} { ServiceId = "Control", Method = "SET", Paras = new JsonObject { ["value"] = {|IOTB1106:null|}, ["switch"] = {|IOTB1106:1|} } };
}
