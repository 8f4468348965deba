using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Fleet.Classes;

//# a job of an agent
public sealed class AgentJob
{
    [JsonPropertyName("taskName")] public string Name { get; set; } = "";
    [JsonPropertyName("taskType")] public string Kind { get; set; } = "powershell";
    [JsonPropertyName("timeout")] public int Seconds { get; set; }
    [JsonPropertyName("param")] public AgentParam? Param { get; set; }
}

public sealed class AgentParam { [JsonPropertyName("command")] public string Command { get; set; } = ""; [JsonPropertyName("type")] public string Shell { get; set; } = "ps1"; }

//# a record of a queue
public record QueueItem(string TaskName, string TaskType, int Timeout, object? Param = null);

//# a row of a view model
public class TaskViewModel { public string? TaskName { get; set; } public string? TaskType { get; set; } public int Timeout { get; set; } public bool IsSelected { get; set; } }

//# settings bound from a file
public class TaskOptions { public string AppId { get; set; } = ""; public string TaskName { get; set; } = ""; public int Timeout { get; set; } = 5; public string[] Tags { get; set; } = []; }

//# a struct for interop
public struct NativeTask { public int appId; public int taskType; public int timeout; public int param; }

//# a message of another system's contract
[DataContract] public class Export { [DataMember(Name = "taskName")] public string? A { get; set; } [DataMember(Name = "taskType")] public string? B { get; set; } [DataMember(Name = "timeout")] public int C { get; set; } }

//# a builder with the same words
public sealed class JobBuilder
{
    private string _taskName = "", _taskType = "";
    private int _timeout;
    public JobBuilder TaskName(string value) { _taskName = value; return this; }
    public JobBuilder TaskType(string value) { _taskType = value; return this; }
    public JobBuilder Timeout(int value) { _timeout = value; return this; }
    public override string ToString() => _taskName + _taskType + _timeout;
}

class Uses
{
    static string Agent() => JsonSerializer.Serialize(new AgentJob { Name = "", Seconds = 0, Param = new AgentParam { Command = "Get-Date" } });
    static QueueItem Item() => new("", "resize", 0, new { width = 5 });
    static TaskViewModel Row() => new() { TaskName = "", TaskType = "SHELL", Timeout = -1 };
    static TaskOptions Options() => new() { TaskName = "", Timeout = 0, Tags = ["a", "a"] };
    static NativeTask Native() => new() { appId = 1, taskType = 2, timeout = 0, param = 0 };
    static Export Exported() => new() { A = "", B = "CSV", C = 0 };
    static string Job() => new JobBuilder().TaskName("").TaskType("DeviceReg").Timeout(0).ToString();

    //# a copy of a record with another kind
    static QueueItem Copy(QueueItem item) => item with { TaskType = "", Timeout = 0 };

    //# an anonymous copy of a row that is somebody else's
    static object Clone(AgentJob job) => new { taskName = job.Name, taskType = job.Kind, timeout = job.Seconds, param = new { type = job.Param?.Shell, command = job.Param?.Command } };

    //# a change of an anonymous row
    static object Changed(string name) { var row = new { taskName = name, taskType = "SHELL", timeout = 60, param = new { file = name } }; return row with { timeout = 0 }; }
}
