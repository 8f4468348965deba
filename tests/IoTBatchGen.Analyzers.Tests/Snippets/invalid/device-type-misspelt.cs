namespace Waterworks;

class DeviceTypes
{
    BatchTaskParam A(DeviceCommand c) => c.ToDeviceType({|IOTB1107:"Watermeter"|}, "TestUtf8ManuId", "NBIoTDevice");
    BatchTaskParam B(DeviceCommand c) => c.ToDeviceType("WaterMeter", {|IOTB1107:"HZYB"|}, "NBIoTDevice");
    BatchTaskParam C(DeviceCommand c) => c.ToDeviceType(WaterMeter.DeviceType, WaterMeter.ManufacturerId, {|IOTB1107:"NB-IoT Device"|});
}
