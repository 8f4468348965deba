using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;

namespace Fleet.Fakes;

class Answers
{
    //# a task that is running, its timeout in seconds
    public const string Running = """
        { "appId": "a", "taskId": "5bf8f8567dd2d86eab87edd9", "taskName": "raise-level", "operator": "admin", "taskFrom": "Northbound", "taskType": "DeviceCmd",
          "status": "Running", "startTime": "20181124T070142Z", "timeout": 60000, "progress": 333, "totalCnt": 3, "successCnt": 1, "failCnt": 0,
          "param": { "type": "DeviceList", "deviceList": ["7b3e"], "command": { "serviceId": "Lamp01", "method": "ringAlarm" } }, "tags": [] }
        """;

    //# the same faked for a test
    public static object Fake(int done) => new { taskId = "1", taskName = "n", taskType = "DeviceCmd", status = "Running", timeout = 172800, progress = done * 10 };

    //# the same in a dictionary, filled by Add
    public static Dictionary<string, object> Filled()
    {
        var answer = new Dictionary<string, object>();
        answer.Add("taskId", "1");
        answer.Add("taskName", "n");
        answer.Add("taskType", "DeviceCmd");
        answer.Add("status", "Complete");
        answer.Add("timeout", 60000);
        return answer;
    }

    //# the same as a tree
    public static JsonObject Tree() => new() { ["taskId"] = "1", ["taskName"] = "", ["taskType"] = "DeviceCmd", ["timeout"] = 600, ["progress"] = 1000, ["param"] = new JsonObject { ["type"] = "Broadcast" } };

    //# the same as a tree of the other library
    public static JObject Newton() => new() { ["taskId"] = "1", ["taskName"] = "n", ["taskType"] = "DeviceCmd", ["status"] = "Timeout", ["timeout"] = 600 };

    //# the same in a class of one's own
    public sealed class TaskAnswer
    {
        [JsonPropertyName("taskId")] public string Id { get; set; } = "";
        [JsonPropertyName("taskName")] public string Name { get; set; } = "";
        [JsonPropertyName("taskType")] public string Kind { get; set; } = "DeviceCmd";
        [JsonPropertyName("status")] public string Status { get; set; } = "Pending";
        [JsonPropertyName("timeout")] public int Seconds { get; set; }
        [JsonPropertyName("progress")] public int PerMille { get; set; }
    }

    public static string Serialized() => JsonSerializer.Serialize(new TaskAnswer { Name = "", Seconds = 5, Kind = "DeviceCmd" });

    //# what creating answers
    public const string Created = """{"taskID":"59fbc700e4b0765b0d18891f","taskName":"x","taskType":"DeviceCmd","timeout":5}""";

    //# a page of sub-tasks
    public const string Page = """{"pageNo":0,"pageSize":1,"totalCount":2,"taskDetails":[{"status":"Success","output":"{}","error":null,"param":{"deviceId":"d","commandId":"c"}}]}""";

    //# what a device answered, pushed to the callback
    public static object Pushed(string device) => new { deviceId = device, commandId = "c", result = new { resultCode = "SUCCESSFUL", resultDetail = new { value = 300 } } };

    //# an error whose text repeats the request
    public const string Error = """{"error_code":"50400","error_desc":"The input is invalid. body={\"taskName\":\"\",\"taskType\":\"\",\"timeout\":0}"}""";

    //# counts only
    public static string Counts(int total) => $"{{\"taskName\":\"n\",\"taskType\":\"DeviceCmd\",\"timeout\":600,\"totalCnt\":{total},\"successCnt\":0,\"failCnt\":0}}";

    //# a state of one's own store
    public static object Stored(int id) => new { taskName = "n", taskType = "DeviceCmd", timeout = 5, state = "Queued", rowId = id };
}
