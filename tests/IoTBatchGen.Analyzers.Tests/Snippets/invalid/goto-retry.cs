namespace Waterworks;

class Goto
{
    async Task Send(IBatchTaskClient client, string[] ids)
    {
        int n = 0;
    retry:
        try
        {
            await client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(0).ToDevices(ids).AsTask("n" + n, {|IOTB1001:3|}));
        }
        catch (BatchTaskNotSentException) when (n++ < 5)
        {
            goto retry;
        }
    }
}
