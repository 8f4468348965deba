namespace Lights;

class TwoLamps
{
    // which lamp of the pole is known at run time only
    DeviceCommand Ring(bool first) => new RawDeviceCommand { ServiceId = first ? "Lamp01" : "Lamp02", Method = "ringAlarm" };
    DeviceCommand RingN(int n) => new RawDeviceCommand { ServiceId = $"Lamp0{n}", Method = "ringAlarm" };
}
