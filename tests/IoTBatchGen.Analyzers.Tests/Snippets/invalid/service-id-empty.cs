//! no profiles
namespace Heating;

class EmptyNames
{
    DeviceCommand A() => new RawDeviceCommand { ServiceId = {|IOTB1012:""|}, Method = "SET" };
    DeviceCommand B() => new RawDeviceCommand { ServiceId = "Heating", Method = {|IOTB1012:""|} };
    void C(RawDeviceCommand raw, bool known) => raw.Method = known ? "SET" : {|IOTB1012:string.Empty|};
}
