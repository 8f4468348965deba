using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace Fleet.Trees;

class Trees
{
    //# headers and query of a call
    static Dictionary<string, string> Query(string name) => new() { ["appId"] = "a", ["taskName"] = name, ["taskType"] = "DeviceCmd-running", ["timeout"] = "5" };

    //# a form
    static HttpContent FormContent(string name) => new FormUrlEncodedContent(new Dictionary<string, string> { ["taskName"] = name, ["taskType"] = "REPORT", ["timeout"] = "0" });

    //# limits of fields
    static readonly Dictionary<string, int> Limits = new() { ["taskName"] = 256, ["taskType"] = 64, ["timeout"] = 2880, ["appId"] = 64 };

    //# messages of fields
    static readonly Dictionary<string, string> Messages = new() { { "taskName", "is empty" }, { "taskType", "is unknown" }, { "timeout", "is too short" }, { "param", "is missing" } };

    //# a translation
    static JsonObject German() => new() { ["taskName"] = "Name", ["taskType"] = "Art", ["timeout"] = "Frist", ["param"] = "Ziel", ["tags"] = "Merkmale" };

    //# a patch of one field
    static JsonArray Patch(int minutes) => new(new JsonObject { ["op"] = "replace", ["path"] = "/timeout", ["value"] = minutes }, new JsonObject { ["op"] = "remove", ["path"] = "/param/taskType" });

    //# an envelope whose body is a text
    static JsonObject Envelope(string body) => new() { ["appId"] = "queue", ["taskName"] = "forward", ["timeout"] = 1, ["param"] = new JsonObject { ["body"] = body, ["type"] = "json" } };

    //# a tree filled in a loop
    static JObject Copied(IReadOnlyDictionary<string, string> from)
    {
        var copy = new JObject();
        foreach (var (key, value) in from)
        {
            copy[key] = value;
        }

        return copy;
    }

    //# a report by kind
    static Dictionary<string, object> Report(int n) => new() { ["taskType"] = new Dictionary<string, int> { ["DeviceCmd"] = n, ["DeviceReg"] = 0 }, ["timeout"] = 3, ["taskName"] = n };

    //# a feature's switches
    static Dictionary<string, bool> Switches() => new() { ["appId"] = true, ["taskName"] = true, ["taskType"] = false, ["timeout"] = false };

    //# a GraphQL call
    static JsonObject GraphQl() => new() { ["query"] = "mutation($t: Task!) { run(task: $t) }", ["variables"] = new JsonObject { ["t"] = new JsonObject { ["taskName"] = "n", ["taskType"] = "gql", ["timeout"] = 0 } } };

    //# a message of a chat
    static string Chat(string text) => JsonSerializer.Serialize(new Dictionary<string, object> { ["appId"] = "bot", ["taskName"] = "say", ["timeout"] = 0, ["param"] = new Dictionary<string, object> { ["type"] = "text", ["command"] = "/say " + text } });
}
