namespace Waterworks;

class Twice
{
    const string First = "3f1a";
    Task A(IBatchTaskClient client) => client.CreateAsync(new Valve.Control.Ping().ToDevices(First, "77b2", {|IOTB1016:"3f1a"|}).AsTask("a", 60));
    BatchTaskParam B(DeviceCommand c) => new() { Type = BatchTargetType.DeviceList, DeviceList = new List<string> { "a", "b", {|IOTB1016:"a"|} }, Command = c };
    BatchTaskParam C(DeviceCommand c) => c.ToGroups("north", "south", {|IOTB1016:"north"|}, {|IOTB1016:"south"|});
    BatchTaskParam D(DeviceCommand c) => c.ToGroupIds(["7", {|IOTB1016:"7"|}]);
}
