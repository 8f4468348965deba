namespace Waterworks;

class Placeholders
{
    Task A(IBatchTaskClient client) => client.CreateAsync(new Valve.Control.Ping().ToDevices("3f1a", {|IOTB1011:""|}).AsTask("a", 60));
    BatchTaskParam B(DeviceCommand c) => new() { Type = BatchTargetType.DeviceList, DeviceList = { {|IOTB1011:string.Empty|}, "77b2" }, Command = c };
    BatchTaskParam C(DeviceCommand c) => new() { Type = BatchTargetType.GroupList, GroupList = ["north", {|IOTB1011:null|}!], Command = c };
}
