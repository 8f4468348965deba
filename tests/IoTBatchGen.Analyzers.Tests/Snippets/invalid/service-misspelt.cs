namespace Waterworks;

class Misspelt
{
    DeviceCommand A(System.Text.Json.Nodes.JsonObject p) => new RawDeviceCommand { ServiceId = {|IOTB1101:"DelivrySchedule"|}, Method = "SET_DEVICE_LEVEL", Paras = p };
    DeviceCommand B(System.Text.Json.Nodes.JsonObject p) => new RawDeviceCommand { ServiceId = {|IOTB1101:"deliverySchedule"|}, Method = "SET_DEVICE_LEVEL", Paras = p };
    DeviceCommand C(System.Text.Json.Nodes.JsonObject p) => new RawDeviceCommand { ServiceId = {|IOTB1101:"Lamp"|}, Method = "SET_LIGHT", Paras = p };
}
