namespace Waterworks;

class Kinds
{
    const long Minutes = 60;
    const byte Retries = 2;
    const double Hours = 1.5;
    BatchTask A(DeviceCommand c) => c.ToAllDevices().AsTask("a", (int)Minutes).WithMaxRetransmit(Retries);
    BatchTask B(DeviceCommand c) => c.ToAllDevices().AsTask("b", TimeSpan.FromHours(Hours));
    BatchTask C(DeviceCommand c) => c.ToAllDevices().AsTask("c", (int)(Hours * 60));
    BatchTask D(DeviceCommand c) => new() { TaskName = "d", Timeout = (int?)Minutes, Param = c.ToAllDevices() };
}
