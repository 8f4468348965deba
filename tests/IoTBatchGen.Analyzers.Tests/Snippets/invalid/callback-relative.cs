namespace Lights;

class Callback
{
    BatchTask A(DeviceCommand c) => c.ToAllDevices().AsTask("a", 60).WithCallback({|IOTB1009:"/api/results"|});
    BatchTask B(DeviceCommand c) => c.ToAllDevices().AsTask("b", 60).WithCallback({|IOTB1009:"na.example.com/results"|});
    BatchTask C(DeviceCommand c) => c.ToAllDevices().AsTask("c", 60).WithCallback({|IOTB1009:"tcp://na.example:9000"|});
    BatchTask D(DeviceCommand c) => c.ToAllDevices().AsTask("d", 60).WithCallback({|IOTB1009:""|});
}
