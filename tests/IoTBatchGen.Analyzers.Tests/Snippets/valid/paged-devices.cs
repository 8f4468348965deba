namespace Waterworks;

public interface IDeviceDirectory
{
    Task<IReadOnlyList<string>> PageAsync(int page, int size);
}

public class Rollout
{
    private const int PageSize = 500;

    public static async Task<List<string>> RunAsync(IDeviceDirectory directory, IBatchTaskClient client)
    {
        var taskIds = new List<string>();
        for (int page = 0; ; page++)
        {
            var ids = await directory.PageAsync(page, PageSize);
            if (ids.Count == 0) break;
            var command = new WaterMeter.WaterMeterBasic.SetPressureReadPeriod(6);
            var created = await client.CreateAsync(command.ToDevices(ids).AsTask("pressure-period-" + page, 1440));
            taskIds.Add(created.TaskId);
        }

        return taskIds;
    }
}
