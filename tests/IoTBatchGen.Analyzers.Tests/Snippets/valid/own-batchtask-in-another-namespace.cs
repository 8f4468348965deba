using Fab = Factory.Jobs;

namespace Factory.Jobs
{
    // production batches, nothing to do with the platform
    public class BatchTask
    {
        public string? TaskName { get; set; }
        public int Timeout { get; set; }
        public string TaskType { get; set; } = "Mill";
        public BatchTaskParam Param { get; set; } = new();
    }

    public class BatchTaskParam
    {
        public string? Type { get; set; }
        public List<string> DeviceList { get; set; } = new();
        public int MaxRetransmit { get; set; }
    }
}

namespace Factory
{
    class Planner
    {
        public Fab.BatchTask Plan() => new() { TaskName = "", Timeout = 3, TaskType = "Lathe", Param = new() { Type = "Shift", MaxRetransmit = 12 } };

        public void Run(Fab.BatchTask task)
        {
            task.Timeout = 100000;
            task.Param = new Fab.BatchTaskParam();
            Console.WriteLine(task.TaskName);
        }
    }
}
