using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace Ops.Jobs;

interface IJobApi { Task Submit(object job); Task SubmitText(string job); }

class Schedulers
{
    //# a nightly report of a cron service
    public const string Report = """{ "taskName": "nightly-report", "taskType": "HTTP", "timeout": 5, "cron": "0 2 * * *", "url": "http://reports.example/run" }""";

    //# a shell script that may run as long as it likes
    public static Task Rotate(IJobApi jobs) => jobs.Submit(new { taskName = "rotate-logs", taskType = "SHELL", timeout = 0, script = "rotate.sh", retryTimes = 3 });

    //# executor params of a distributed scheduler, as a dictionary
    public static Dictionary<string, object> Executor(string handler) => new()
    {
        ["appId"] = 12, ["taskName"] = "", ["taskType"] = "BEAN", ["timeout"] = -1, ["param"] = handler, ["blockStrategy"] = "SERIAL_EXECUTION",
    };

    //# a run of a DAG
    public static JObject DagRun(string day) => new()
    {
        ["taskName"] = "load_" + day, ["taskType"] = "PythonOperator", ["timeout"] = "3h", ["param"] = new JObject { ["ds"] = day },
    };

    //# a container started for a job, its command is a shell's
    public static string Container(string image) => JsonSerializer.Serialize(new
    {
        taskName = "import", timeout = 3600, appId = "batch", param = new { image, command = new[] { "sh", "-c", "import.sh" }, env = "prod" },
    });

    //# the same with the command in one text
    public static string Line(string image) => $"{{\"taskName\":\"import\",\"timeout\":3600,\"appId\":\"batch\",\"param\":{{\"image\":\"{image}\",\"command\":\"import.sh\"}}}}";

    //# a build server, param is an object there as well
    public static string Build(string branch) => $$"""{"taskName":"build {{branch}}","timeout":90,"appId":"ci","param":{"branch":"{{branch}}","clean":true,"jdk":21} }""";

    //# a job of a data platform, in a tree
    public static JsonObject Spark(string jar) => new()
    {
        ["appId"] = "application_1719_0001", ["taskName"] = "etl", ["taskType"] = "SPARK", ["timeout"] = 7200,
        ["param"] = new JsonObject { ["jar"] = jar, ["queue"] = "root.etl" },
    };

    //# a queue's message with a type of its own
    public static string Mail(string to) => JsonSerializer.Serialize(new { taskName = "mail", taskType = "EMAIL", timeout = 30, param = new { type = "html", to } });

    //# a push message, which goes to all phones
    public static object Push(string title) => new { taskName = "news", taskType = "PUSH", timeout = 1, param = new { type = "broadcast", title } };

    //# the same without a kind of task
    public static string PushText(string title) => $"{{\"appId\":\"app\",\"taskName\":\"news\",\"timeout\":1,\"param\":{{\"type\":\"broadcast\",\"title\":\"{title}\"}}}}";

    //# a class of the scheduler's client
    public class JobRequest
    {
        public string taskName { get; set; } = "";
        public string taskType { get; set; } = "";
        public int timeout { get; set; }
        public object? param { get; set; }
        public string? cron { get; set; }
    }

    public static JobRequest Weekly() => new() { taskName = "weekly", taskType = "SQL", timeout = 0, cron = "0 0 * * 1", param = "delete from audit" };
}
