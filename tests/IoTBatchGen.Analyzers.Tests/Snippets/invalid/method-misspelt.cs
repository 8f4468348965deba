namespace Waterworks;

class Methods
{
    const string Service = "Schedule";
    DeviceCommand A() => new RawDeviceCommand { ServiceId = Service, Method = {|IOTB1102:"CLEAR_SHEDULE"|} };
    DeviceCommand B() => new RawDeviceCommand { ServiceId = "Lamp01", Method = {|IOTB1102:"RingAlarm"|} };
    DeviceCommand C() => new RawDeviceCommand { ServiceId = "Battery", Method = {|IOTB1102:"RESET"|} };
}
