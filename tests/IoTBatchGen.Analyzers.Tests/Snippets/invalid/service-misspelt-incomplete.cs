//! profiles incomplete
namespace Waterworks;

class Near
{
    DeviceCommand A() => new RawDeviceCommand { ServiceId = {|IOTB1101:"Shedule"|}, Method = "CLEAR_SCHEDULE" };
    DeviceCommand B() => new RawDeviceCommand { ServiceId = "Thermostat", Method = "HEAT" };
}
