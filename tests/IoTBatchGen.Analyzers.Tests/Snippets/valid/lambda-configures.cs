namespace Lights;

static class Make
{
    public static BatchTask Task(Action<BatchTask> configure)
    {
        var task = new BatchTask();
        configure(task);
        return task;
    }

    public static Task Go(IBatchTaskClient client, string area) => client.CreateAsync(Task(t =>
    {
        t.TaskName = "go";
        t.Timeout = 20;
        t.Param = new StreetLamp.Schedule.ClearSchedule().ToArea(area);
    }));
}
