namespace Reports;

class Table
{
    // rows of our own page, not of the platform
    static IEnumerable<object> Rows(IEnumerable<(string Name, TimeSpan Timeout, string Owner)> tasks) =>
        tasks.Select(t => new { taskName = t.Name, timeout = t.Timeout, owner = t.Owner, state = "", taskId = 0 });

    static object Log(BatchTask task) => new { task.TaskName, task.Timeout, Devices = task.Param?.DeviceList.Count };
}
