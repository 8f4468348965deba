using Microsoft.EntityFrameworkCore;

namespace Waterworks.Jobs;

public class Meter
{
    public string DeviceId { get; set; } = "";
    public string Region { get; set; } = "";
    public DateTime LastSeen { get; set; }
}

public class MeterContext : DbContext
{
    public DbSet<Meter> Meters => throw new NotImplementedException();
}

public class RegionJob
{
    readonly MeterContext db;
    readonly IBatchTaskClient client;

    public RegionJob(MeterContext db, IBatchTaskClient client) { this.db = db; this.client = client; }

    public async Task CloseValves(string region, CancellationToken token)
    {
        var ids = await db.Meters.Where(m => m.Region == region && m.LastSeen > DateTime.UtcNow.AddDays(-2)).Select(m => m.DeviceId).ToListAsync(token);
        foreach (var chunk in ids.Chunk(200))
        {
            await client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(0).ToDevices(chunk).AsTask("close-" + region + "-" + chunk[0], 60), token);
        }
    }
}
