namespace Waterworks;

class Events
{
    public event Action<BatchTask>? Building;

    async Task Go(IBatchTaskClient client)
    {
        var task = new BatchTask();
        Building?.Invoke(task);
        await client.CreateAsync(task);
    }

    static readonly Func<DeviceCommand, int, BatchTask> Make = (command, minutes) => command.ToAllDevices().AsTask("made", minutes);
}
