using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Fleet.Diagnostics;

sealed class RefusedException(string message) : Exception(message);
interface ITrail { IDisposable BeginScope(object state); void LogSent(object body); }

class Logs(ILogger<Logs> log)
{
    //# a structured log of a row
    public void Row(string name, int minutes) => log.LogInformation("task {@Task}", new { taskName = name, taskType = "DeviceCmd", timeout = minutes });

    //# ... with a body that somebody else sent
    public void Foreign(string name) => log.LogWarning("refused {@Body}", new { taskName = name, taskType = "DeviceReg", timeout = 0, param = new { type = "Broadcast" } });

    //# a scope for all that follows
    public IDisposable Scope(ITrail trail, string name) => trail.BeginScope(new { taskName = name, taskType = "DeviceCmd", timeout = 0 });

    //# a scope as a dictionary
    public IDisposable Named(ITrail trail, string name) => trail.BeginScope(new Dictionary<string, object> { ["taskName"] = name, ["taskType"] = "DeviceCmd", ["timeout"] = 0 });

    //# a log of one's own
    public void Own(ITrail trail) => trail.LogSent(new { taskName = "", taskType = "DeviceCmd", timeout = 5 });

    //# a text in a log
    public void Text() => log.LogInformation("""{"taskName":"","taskType":"DeviceCmd","timeout":5}""");

    //# serialized for a log
    public void Serialized(string name) => log.LogInformation("sent {Body}", JsonSerializer.Serialize(new { taskName = name, taskType = "DeviceCmd", timeout = 5 }));

    //# in the debugger's window
    public void Debugged() => Debug.WriteLine("""{"taskName":"","taskType":"DeviceCmd","timeout":5}""");

    //# a sample in an exception
    public Exception Wrong() => new RefusedException("""{"taskName":"","taskType":"DeviceCmd","timeout":5}""");

    //# thrown with the body
    public void Throw(string name) => throw new InvalidOperationException($"{{\"taskName\":\"{name}\",\"taskType\":\"DeviceCmd\",\"timeout\":5}}");

    //# help for the command line
    public const string Help = "POST { taskName, taskType, timeout (10..2880), param } to /iocm/app/batchtask/v1.1.0/tasks";
    public const string Hint = "taskType must be 'DeviceCmd', got \"{\\\"taskType\\\":\\\"DeviceReg\\\",\\\"taskName\\\":\\\"\\\",\\\"timeout\\\":0}\"";

    /// <summary>Sends <c>{ "taskName": "", "taskType": "x", "timeout": 1, "param": {} }</c> to nobody.</summary>
    /// <example><code>{"taskName":"","taskType":"DeviceReg","timeout":0,"param":{"type":"devicelist"}}</code></example>
    //# documentation and comments
    public void Documented()
    {
        // body = {"taskName":"","taskType":"DeviceReg","timeout":0,"param":{"type":"devicelist"}}
        /* {"taskName":"","taskType":"","timeout":0} */
    }

    //# a tag of an activity
    public void Traced(Activity activity) => activity.SetTag("body", """{"taskName":"","taskType":"DeviceCmd","timeout":5}""");

    //# errors per field
    public object Errors() => new { taskName = "is required", timeout = "must be 10 to 2880", param = "is required", taskType = "must be DeviceCmd" };
}
