namespace Waterworks;

class Wizard
{
    private BatchTask _task = new();

    public void Start(string name)
    {
        _task = new BatchTask { TaskName = name, Timeout = 60 };
        _task.Param = new BatchTaskParam { Type = BatchTargetType.DeviceList };
    }

    public void Add(string id) => _task.Param!.DeviceList.Add(id);
    public void Do(DeviceCommand command) => _task.Param!.Command = command;
    public Task Finish(IBatchTaskClient client) => client.CreateAsync(_task);
}
