using System.Text.Json;

namespace Fleet.Views;

record Row(string AppId, string TaskName, string TaskType, int Timeout, string Param, string State, DateTime CreatedAt);

class Views
{
    //# rows of a page
    static IEnumerable<object> Page(IQueryable<Row> rows) => rows.Where(r => r.State == "Running").Select(r => new { r.AppId, r.TaskName, r.TaskType, r.Timeout, r.State });

    //# a line of an export
    static object Line(Row row) => new { row.TaskName, row.TaskType, Timeout = row.Timeout + " min", Param = row.Param.Length };

    //# a row with its age
    static object Aged(Row row) => new { row.TaskName, TaskType = "DeviceCmd", row.Timeout, row.State, Age = DateTime.UtcNow - row.CreatedAt };

    //# a task of the contract, shown
    static object Shown(BatchTask task) => new { task.TaskName, TaskType = "DeviceCmd", task.Timeout, Targets = task.Param?.DeviceList.Count };

    //# a table as a dictionary of columns
    static Dictionary<string, Func<Row, object>> Columns() => new() { ["taskName"] = r => r.TaskName, ["taskType"] = r => r.TaskType, ["timeout"] = r => r.Timeout, ["param"] = r => r.Param };

    //# a header of a file
    static string Header() => string.Join(';', new[] { "appId", "taskName", "taskType", "timeout", "param", "tags" });

    //# tuples
    static (string TaskName, string TaskType, int Timeout) Tuple(Row row) => (TaskName: "", TaskType: "DeviceCmd", Timeout: row.Timeout);

    //# the answer of a search
    static object Hits(IEnumerable<Row> rows) => new { total = rows.Count(), tasks = rows.Select(r => new { r.TaskName, r.TaskType, r.Timeout }) };

    //# a diff of two rows
    static object Diff(Row a, Row b) => new { taskName = new[] { a.TaskName, b.TaskName }, taskType = new[] { a.TaskType, b.TaskType }, timeout = new[] { a.Timeout, b.Timeout } };

    //# statistics
    static object Stats(IEnumerable<Row> rows) => new { appId = rows.Select(r => r.AppId).Distinct().Count(), timeout = rows.Average(r => r.Timeout), taskType = rows.GroupBy(r => r.TaskType).Count(), param = 0 };

    //# a settings page
    static string Settings() => JsonSerializer.Serialize(new { appId = "a", timeout = 0, tags = new[] { "x", "x" }, taskName = "prefix-" });

    //# names only
    static readonly string[] Fields = ["appId", "taskName", "taskType", "timeout", "param", "tags"];

    //# a history of what was sent, in rows of one's own
    static object History(Row row) => new { Id = 17, row.TaskName, TaskType = "DeviceCmd", Timeout = 0, SentBy = "na", SentAt = row.CreatedAt };
}
