using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Office.Workflows;

class Engines
{
    //# a user task with a due time
    public static object Approve(string user) => new { TaskName = "approve", TaskType = "UserTask", Timeout = TimeSpan.FromDays(7), Assignee = user };

    //# a service task of a BPMN engine
    public const string Service = """{"taskName":"charge","taskType":"serviceTask","timeout":"PT5M","param":{"type":"external","topic":"billing"}}""";

    //# a step that waits for a person, with its form
    public static JsonObject Form(string title) => new() { ["taskName"] = title, ["taskType"] = "FORM", ["timeout"] = null, ["param"] = new JsonArray("amount", "reason") };

    //# an escalation rule
    public static Dictionary<string, object?> Escalation() => new() { { "taskName", "escalate" }, { "taskType", "TIMER" }, { "timeout", 0 }, { "param", null } };

    //# a state of a state machine
    public static string State(int seconds) => JsonSerializer.Serialize(new { taskName = "Wait", taskType = "Wait", timeout = seconds, next = "Notify" });

    //# an activity with a retry policy, as text in pieces
    public static string Activity(string name) =>
        "{\"taskName\":\"" + name + "\",\"taskType\":\"Activity\",\"timeout\":1," +
        "\"param\":{\"retry\":{\"max\":9},\"type\":\"python\"}}";

    //# a document for OCR
    public static object Ocr(string image) => new { appId = "ocr-1", taskName = "scan", taskType = "OCR", timeout = 3000, image };

    //# a transcoding task
    public static string Video(string url) => JsonSerializer.Serialize(new Dictionary<string, object> { ["appId"] = "vod", ["taskType"] = "TRANSCODE", ["timeout"] = 86400, ["param"] = new { url, type = "h264" } });

    //# a training run of a model
    public sealed class Training
    {
        [JsonPropertyName("taskName")] public string Name { get; init; } = "";
        [JsonPropertyName("taskType")] public string Kind { get; init; } = "train";
        [JsonPropertyName("timeout")] public double Hours { get; init; }
        [JsonPropertyName("param")] public Dictionary<string, double> Hyper { get; init; } = [];
    }

    public static Training Fit() => new() { Name = "", Hours = 0.5, Hyper = { ["lr"] = 0.1 } };

    //# a robot's task list
    public static object Robot(string shelf) => new { taskName = "fetch", taskType = "MOVE", timeout = 2, param = new { type = "area", from = "dock", to = shelf } };

    //# a crawler with a command of its own
    public static object Crawl(string url) => new { taskName = "crawl", taskType = "SPIDER", timeout = 5, param = new { url, command = new { name = "crawl", args = new[] { "-s" } } } };
}
