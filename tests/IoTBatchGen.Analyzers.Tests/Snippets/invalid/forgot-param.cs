namespace Waterworks;

class Forgot
{
    async Task Go(IBatchTaskClient client, string device)
    {
        var task = {|IOTB1003:new BatchTask|}();
        task.TaskName = "go " + device;
        task.Timeout = 60;
        var param = new WaterMeter.DeliverySchedule.SetDeviceLevel(100).ToDevices(device);
        await client.CreateAsync(task);
        Console.WriteLine(param.Type);
    }
}
