namespace Waterworks;

class Seconds
{
    const int Timeout = 3600; // one hour

    Task Go(IBatchTaskClient client, string[] ids) =>
        client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(5).ToDevices(ids).AsTask("seconds", {|IOTB1001:Timeout|}));
}
