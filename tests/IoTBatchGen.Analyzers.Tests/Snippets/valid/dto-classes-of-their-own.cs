using System.Text.Json;
using System.Text.Json.Serialization;

namespace Own;

public class TaskDto
{
    [JsonPropertyName("taskName")] public string TaskName { get; set; } = "";
    [JsonPropertyName("taskType")] public string TaskType { get; set; } = "DeviceCmd";
    [JsonPropertyName("timeout")] public int Timeout { get; set; }
    [JsonPropertyName("param")] public object? Param { get; set; }
}

class Mapper
{
    public static string ToJson(string name) => JsonSerializer.Serialize(new TaskDto { TaskName = name, Timeout = 0, TaskType = "" });
}
