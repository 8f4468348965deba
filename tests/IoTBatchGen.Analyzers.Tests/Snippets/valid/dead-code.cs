namespace Waterworks;

class Leftovers
{
    /*
    public Task Old(IBatchTaskClient c) => c.CreateAsync(new BatchTask { Timeout = 5 });
    */
    public Task New(IBatchTaskClient client, string[] ids)
    {
        // client.CreateAsync(new BatchTask());
        var task = new WaterMeter.DeliverySchedule.SetDeviceLevel(1).ToDevices(ids).AsTask("new", 10);
        if (ids.Length > 1000)
        {
            throw new InvalidOperationException("timeout: 5, deviceList: []");
        }

        return client.CreateAsync(task);
    }
}
