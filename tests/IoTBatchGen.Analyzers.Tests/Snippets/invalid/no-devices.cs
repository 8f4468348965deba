namespace Waterworks;

class None
{
    Task A(IBatchTaskClient client) => client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(0).{|IOTB1004:ToDevices|}().AsTask("a", 60));
    Task B(IBatchTaskClient client) => client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(0).ToDevices({|IOTB1004:Array.Empty<string>()|}).AsTask("b", 60));
    Task C(IBatchTaskClient client) => client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(0).ToGroups({|IOTB1004:new string[0]|}).AsTask("c", 60));
    Task D(IBatchTaskClient client) => client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(0).ToArea({|IOTB1004:""|}).AsTask("d", 60));
}
