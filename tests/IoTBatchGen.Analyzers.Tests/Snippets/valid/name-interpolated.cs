namespace Lights;

class Interpolated
{
    const string App = "lights";
    BatchTask A(DeviceCommand c, int n) => c.ToAllDevices().AsTask($"{n}", 60 * n);
    BatchTask B(DeviceCommand c, int n) => c.ToAllDevices().AsTask($"{App}-{n:D4}-{DateTime.UtcNow:yyyyMMdd}", 60);
    BatchTask C(DeviceCommand c) => c.ToAllDevices().AsTask($"{App}-{nameof(C)}", 60);
    BatchTask D(DeviceCommand c) => c.ToAllDevices().AsTask(new string('x', 300), 60);
}
