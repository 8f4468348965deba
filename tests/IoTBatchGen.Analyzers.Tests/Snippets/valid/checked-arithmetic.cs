namespace Lights;

class Arithmetic
{
    const int Hour = 60;
    const int Day = 24 * Hour;
    BatchTask A(DeviceCommand c) => c.ToAllDevices().AsTask("a", checked(2 * Day));
    BatchTask B(DeviceCommand c) => c.ToAllDevices().AsTask("b", Day / Hour * 10);
    BatchTask C(DeviceCommand c) => c.ToAllDevices().AsTask("c", (int)1e3);
    BatchTask D(DeviceCommand c) => c.ToAllDevices().AsTask("d", 0x3C);
    BatchTask E(DeviceCommand c) => c.ToAllDevices().AsTask("e", 1_000);
    BatchTask F(DeviceCommand c) => c.ToAllDevices().AsTask("f", 'd');
}
