namespace Lights;

public class TaskBuilder
{
    private readonly BatchTask _task = new();
    private readonly BatchTaskParam _param = new();

    public TaskBuilder Named(string name) { _task.TaskName = name; return this; }
    public TaskBuilder Within(TimeSpan time) { _task.Timeout = (int)time.TotalMinutes; return this; }
    public TaskBuilder For(params string[] devices) { _param.Type = BatchTargetType.DeviceList; _param.DeviceList = devices.ToList(); return this; }
    public TaskBuilder Everywhere() { _param.Type = BatchTargetType.Broadcast; return this; }
    public TaskBuilder Do(DeviceCommand command) { _param.Command = command; return this; }
    public BatchTask Build() { _task.Param = _param; return _task; }
}

class UseIt
{
    Task Go(IBatchTaskClient c) => c.CreateAsync(new TaskBuilder().Named("x").Within(TimeSpan.FromHours(1)).Everywhere().Do(new StreetLamp.Lamp02.RingAlarm()).Build());
}
