using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Fleet.Others;

class Platforms
{
    //# one command for one device: other API, other limits
    public static object Single(string id) => new { deviceId = id, command = new { serviceId = "Lamp01", method = "ringAlarm", paras = new { } }, callbackUrl = "", expireTime = 0, maxRetransmit = 9 };

    //# devices registered from an uploaded file
    public const string Register = """{"appId":"a","taskName":"","taskType":"DeviceReg","timeout":5,"param":{"fileId":"f-17"}}""";

    //# devices changed, moved and deleted in bulk
    public static object Modify(string file) => new { appId = "a", taskName = "m", taskType = "DeviceMod", timeout = 5, param = new { fileId = file } };
    public static JsonObject Delete(string file) => new() { ["taskName"] = "d", ["taskType"] = "DeviceDel", ["timeout"] = 5, ["param"] = new JsonObject { ["fileId"] = file } };
    public static Dictionary<string, object> Move(string file) => new() { ["taskName"] = "l", ["taskType"] = "DeviceLocation", ["timeout"] = 5, ["param"] = file };

    //# licences
    public static string License(string file) => JsonConvert.SerializeObject(new { taskName = "lic", taskType = "DeviceLicense", timeout = 1, param = new { fileId = file } });

    //# the later API of the same platform, in snake case
    public const string V5 = """{"app_id":"a","task_name":"n","task_type":"createCommands","targets":["x"],"document":{"service_id":"s","command_name":"c","paras":{}}}""";

    //# firmware of the later API
    public static JObject Upgrade(string package) => new() { ["task_name"] = "fw", ["task_type"] = "firmwareUpgrade", ["targets"] = "all", ["document"] = package };

    //# a direct method of another cloud
    public static string Direct(int seconds) => $"{{\"methodName\":\"reboot\",\"responseTimeoutInSeconds\":{seconds},\"payload\":{{\"taskType\":\"now\"}}}}";

    //# a job of another cloud, scheduled for a query of devices
    public static object CloudJob() => new { jobId = "j", type = "scheduleDeviceMethod", cloudToDeviceMethod = new { methodName = "reboot", timeout = 0 }, queryCondition = "*" };

    //# a remote procedure call with params
    public static string Rpc() => """{"method":"setGpio","params":{"pin":7,"value":1},"timeout":500,"persistent":false,"additionalInfo":{"taskName":"x","taskType":"y"}}""";

    //# polling of a field bus
    public sealed record Poll(string TaskName, string TaskType, int Timeout, Poll.Of Param)
    {
        public sealed record Of(int Unit, int Register, string Type);
    }

    public static Poll Meter() => new("poll", "MODBUS", 3, new(1, 40001, "holding"));

    //# a broker's session
    public sealed class Session
    {
        [JsonPropertyName("appId")] public string? App { get; set; }
        [JsonPropertyName("timeout")] public int Seconds { get; set; }
        [JsonPropertyName("tags")] public string[] Tags { get; set; } = [];
    }

    public static string Open() => System.Text.Json.JsonSerializer.Serialize(new Session { App = "", Seconds = 5, Tags = ["a", "a"] });

    //# a log-in of the same platform
    public static object Login(string id) => new { appId = id, secret = Environment.GetEnvironmentVariable("S"), timeout = 0 };

    //# a subscription
    public static object Subscribe(string url) => new { appId = "a", notifyType = "deviceDataChanged", callbackUrl = url, timeout = 1 };

    //# a rule that has actions with names alike
    public const string Rule = """{"name":"night","appId":"a","actions":[{"taskName":"","taskType":"DeviceCmd","timeout":5,"param":{"type":"x"}}],"timeout":1}""";
}
