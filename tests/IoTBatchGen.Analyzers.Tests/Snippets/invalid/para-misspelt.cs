using System.Text.Json.Nodes;

namespace Waterworks;

class Paras
{
    DeviceCommand A(int level) => {|IOTB1108:new RawDeviceCommand|} { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new JsonObject { [{|IOTB1103:"Value"|}] = level } };
    DeviceCommand B(int level) => {|IOTB1108:new RawDeviceCommand|} { ServiceId = "Control", Method = "PING", Paras = new() { [{|IOTB1103:"count"|}] = 3 } };
}
