namespace Waterworks;

record Job(string Name, BatchTaskParam Param, int Minutes = 60);

class Jobs
{
    static Job Draft(DeviceCommand c) => new("draft", new BatchTaskParam { Command = c });

    static BatchTask Finish(Job job, string area)
    {
        job.Param.Type = BatchTargetType.DeviceArea;
        job.Param.DeviceLocation = area;
        var done = job with { Name = area, Minutes = 90 };
        return done.Param.AsTask(done.Name, done.Minutes);
    }
}
