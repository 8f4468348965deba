namespace Waterworks;

class Shared
{
    private readonly object _gate = new();
    private BatchTask? _pending;

    public void Begin(string name)
    {
        lock (_gate)
        {
            _pending = new BatchTask { TaskName = name };
        }
    }

    public void Add(string id, DeviceCommand command)
    {
        lock (_gate)
        {
            _pending ??= new BatchTask();
            _pending.Timeout ??= 60;
            _pending.Param ??= new BatchTaskParam { Type = BatchTargetType.DeviceList, Command = command };
            _pending.Param.DeviceList.Add(id);
        }
    }

    public Task Flush(IBatchTaskClient client) => client.CreateAsync(_pending!);
}
