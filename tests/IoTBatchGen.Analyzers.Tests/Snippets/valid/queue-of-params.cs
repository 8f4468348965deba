namespace Waterworks;

class Queueing
{
    readonly Queue<BatchTaskParam> _queue = new();

    void Enqueue(DeviceCommand command) => _queue.Enqueue(new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command });

    async Task Drain(IBatchTaskClient client, Func<string[]> ids)
    {
        while (_queue.TryDequeue(out var param))
        {
            param.DeviceList = ids();
            await client.CreateAsync(param.AsTask("drain", 60));
        }
    }
}
