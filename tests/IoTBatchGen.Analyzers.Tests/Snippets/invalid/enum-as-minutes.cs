namespace Lights;

enum Speed { Fast = 5, Slow = 500 }

class Speeds
{
    BatchTask Fast(DeviceCommand c) => c.ToAllDevices().AsTask("fast", {|IOTB1001:(int)Speed.Fast|});
    BatchTask Slow(DeviceCommand c) => c.ToAllDevices().AsTask("slow", (int)Speed.Slow);
}
