//! no profiles
namespace Heating;

class LongNames
{
    const string Path = "/buildings/{building}/floors/{floor}/rooms/{room}/thermostats/{id}";
    DeviceCommand A() => new RawDeviceCommand { ServiceId = {|IOTB1012:Path|}, Method = "SET" };
    DeviceCommand B() => new RawDeviceCommand { Method = {|IOTB1012:Path + Path|}, ServiceId = "Heating" };
}
