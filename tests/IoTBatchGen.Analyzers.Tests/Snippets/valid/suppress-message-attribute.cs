using System.Diagnostics.CodeAnalysis;

namespace Lights;

class Suppressed
{
    [SuppressMessage("IoTBatch.Request", "IOTB1001", Justification = "the fake platform of our tests takes it")]
    static BatchTask Short(DeviceCommand c) => c.ToAllDevices().AsTask("short", 1);
}
