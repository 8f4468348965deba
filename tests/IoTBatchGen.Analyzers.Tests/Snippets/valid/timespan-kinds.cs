namespace Lights;

class Spans
{
    static readonly TimeSpan Window = new(2, 30, 0);
    BatchTask A(DeviceCommand c) => c.ToAllDevices().AsTask("a", Window);
    BatchTask B(DeviceCommand c) => c.ToAllDevices().AsTask("b", TimeSpan.FromHours(1.5));
    BatchTask C(DeviceCommand c) => c.ToAllDevices().AsTask("c", TimeSpan.FromSeconds(600));
    BatchTask D(DeviceCommand c, DateTime until) => c.ToAllDevices().AsTask("d", until - DateTime.Now);
    BatchTask E(DeviceCommand c) => c.ToAllDevices().AsTask("e", TimeSpan.FromHours(1) + TimeSpan.FromHours(1));
    BatchTask F(DeviceCommand c) => c.ToAllDevices().AsTask("f", TimeSpan.Parse("01:00:00"));
    BatchTask G(DeviceCommand c) => c.ToAllDevices().AsTask("g", TimeSpan.FromDays(2));
}
