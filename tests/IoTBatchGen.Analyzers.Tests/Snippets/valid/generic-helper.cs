namespace Waterworks;

static class Generic
{
    public static async Task<List<string>> SendEach<T>(this IBatchTaskClient client, IEnumerable<T> items, Func<T, DeviceCommand> command, Func<T, string> id)
    {
        var ids = new List<string>();
        foreach (T item in items)
        {
            BatchTask task = command(item).ToDevices(id(item)).AsTask($"{typeof(T).Name}-{id(item)}", 60);
            ids.Add((await client.CreateAsync(task)).TaskId);
        }

        return ids;
    }
}
