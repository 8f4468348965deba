namespace Waterworks;

class Streams
{
    public static async IAsyncEnumerable<BatchTaskCreated> SendAll(IBatchTaskClient client, IAsyncEnumerable<string[]> pages, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        int n = 0;
        await foreach (var page in pages.WithCancellation(ct))
        {
            if (page is []) continue;
            yield return await client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(75).ToDevices(page).AsTask($"page {n++}", 90), ct);
        }
    }
}
