namespace Lights;

class Tags
{
    BatchTask A(DeviceCommand c) => c.ToAllDevices().AsTask("a", 60).WithTag("site", {|IOTB1008:""|}).WithTag({|IOTB1008:string.Empty|}, "x");
    BatchTask B(DeviceCommand c) => new() { TaskName = "b", Timeout = 60, Param = c.ToAllDevices(), Tags = { new BatchTaskTag({|IOTB1008:""|}, "north"), new("owner", "li") } };
}
