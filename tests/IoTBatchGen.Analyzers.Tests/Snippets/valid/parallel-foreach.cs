namespace Waterworks;

class Parallelism
{
    static Task Go(IBatchTaskClient client, IReadOnlyDictionary<string, List<string>> byRegion, CancellationToken ct) =>
        Parallel.ForEachAsync(byRegion, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = ct }, async (region, token) =>
            await client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(33).ToDevices(region.Value).AsTask(region.Key, TimeSpan.FromMinutes(90)), token));
}
