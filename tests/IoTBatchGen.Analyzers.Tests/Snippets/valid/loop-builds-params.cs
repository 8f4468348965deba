namespace Waterworks;

class LoopBuilds
{
    static async Task Go(IBatchTaskClient client, Dictionary<string, List<string>> byArea, DeviceCommand command)
    {
        foreach (var (area, ids) in byArea)
        {
            var p = new BatchTaskParam { Type = BatchTargetType.DeviceList };
            foreach (var id in ids) p.DeviceList.Add(id);
            p.Command = command;
            BatchTask? task = null;
            try
            {
                task = p.AsTask(area, 60);
                await client.CreateAsync(task);
            }
            finally
            {
                Console.WriteLine(task?.TaskName ?? "none");
            }
        }
    }
}
