using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>Requests stated as dictionaries: every rule judges them, whichever statements fill them.</summary>
public class TreeRequestTests
{
    private const string Send = "System.Text.Json.JsonSerializer.Serialize";

    [Fact]
    public Task Every_rule_judges_a_dictionary() => RequestVerifier.Statements("""
        var body = new Dictionary<string, object>
        {
            ["appId"] = null,
            ["taskName"] = {|IOTB1002:""|},
            ["taskType"] = {|IOTB1006:"devicecmd"|},
            ["timeout"] = flag ? 60 : {|IOTB1001:5|},
            ["param"] = new Dictionary<string, object>
            {
                ["type"] = "DeviceList",
                ["deviceList"] = new[] { "a", {|IOTB1011:""|}, {|IOTB1016:"a"|} },
                ["model"] = {|IOTB1005:unknown|},
                ["callbackUrl"] = {|IOTB1009:"na"|},
                ["maxRetransmit"] = {|IOTB1007:4|},
                ["command"] = {|IOTB1003:new Dictionary<string, object>|} { ["serviceId"] = {|IOTB1012:""|}, ["paras"] = new Dictionary<string, object> { ["anything"] = null, ["taskName"] = 5 } },
            },
            ["tags"] = new object[] { new Dictionary<string, string> { ["tagName"] = {|IOTB1008:""|}, ["tagValue"] = "v" }, {|IOTB1008:new Dictionary<string, object>|} { { "tagName", "n" } } },
        };
        Send(body);
        """.Replace("Send", Send, System.StringComparison.Ordinal)).RunChecks();

    [Fact]
    public Task It_may_be_filled_by_Add_TryAdd_and_indexer_in_locals() => RequestVerifier.Statements("""
        var command = {|#0:new Dictionary<string, object>|}();
        command.Add("serviceId", {|#1:""|});
        command["paras"] = {|#2:"value"|};
        IDictionary<string, object> param = {|#3:new SortedDictionary<string, object>|}(StringComparer.Ordinal);
        param.Add("type", "DeviceList");
        param.TryAdd("command", command);
        param["maxRetransmit"] = {|#4:4|};
        var task = new Dictionary<string, object>(4) { { "taskName", "t" } };
        task.Add("taskType", "DeviceCmd");
        task.Add("timeout", {|#5:"60"|});
        task["param"] = param;
        task.Add({|#6:"time"|}, 5);
        task.Add({|#7:"taskName"|}, "u");
        Send(task);
        """.Replace("Send", Send, System.StringComparison.Ordinal))
        .Expecting("IOTB1003", 0, "method is missing; it is mandatory")
        .Expecting("IOTB1012", 1, "serviceId has 0 characters; the platform accepts 1 to 64")
        .Expecting("IOTB1014", 2, "paras is a string; the platform accepts an object")
        .Expecting("IOTB1004", 3, "deviceList is missing; it is mandatory when type is DeviceList; add at least one device id")
        .Expecting("IOTB1007", 4, "maxRetransmit is 4; the platform accepts 0 to 3")
        .Expecting("IOTB1014", 5, "timeout is a string; the platform accepts an integer")
        .Expecting("IOTB1015", 6, "unknown field 'time'; the API ignores it")
        .Expecting("IOTB1017", 7, "taskName is already set on line 26; adding it again throws an exception, so remove one")
        .RunChecks();

    [Fact]
    public Task The_last_of_several_writes_counts_and_what_is_reached_through_the_whole_is_read() => RequestVerifier.Statements("""
        var param = new Dictionary<string, object> { ["type"] = "All", ["command"] = new { serviceId = "S", method = "M" } };
        param["type"] = "Broadcast";
        var task = new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 5, ["param"] = param };
        task["timeout"] = 60;
        ((Dictionary<string, object>)task["param"])["maxRetransmit"] = {|IOTB1007:4|};
        task.Remove("taskName");
        task.Add("taskName", {|IOTB1002:""|});
        Send(task);
        """.Replace("Send", Send, System.StringComparison.Ordinal)).RunChecks();

    [Fact]
    public Task Each_form_may_stand_in_any_other() => RequestVerifier.Statements("""
        var command = new JsonObject { ["serviceId"] = "S" };
        command["method"] = {|IOTB1012:""|};
        var one = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = {|IOTB1004:new Dictionary<string, object>|} { ["type"] = "DeviceArea", ["command"] = command } };
        Send(one);
        var two = new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = {|IOTB1004:new|} { type = "DeviceArea", command = {|IOTB1003:new|} { serviceId = "S" } } };
        Send(two);
        var three = new JsonObject { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60 };
        three["param"] = System.Text.Json.JsonSerializer.SerializeToNode(new { type = "Broadcast", maxRetransmit = {|IOTB1007:4|}, command = new Dictionary<string, string> { { "serviceId", "S" }, { "method", {|IOTB1012:""|} } } });
        three.ToJsonString();
        """.Replace("Send", Send, System.StringComparison.Ordinal)).RunChecks();

    [Fact]
    public Task The_paras_of_each_form_are_judged() => ParaSamples.Check("""
        object One(object paras) => null;
        Send(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = new Dictionary<string, object> { ["type"] = "Broadcast",
            ["command"] = new Dictionary<string, object> { ["serviceId"] = "Control", ["method"] = "SET", ["paras"] = {|IOTB1104:new Dictionary<string, object>|} { ["free"] = {|IOTB1106:"x"|}, ["level"] = {|IOTB1105:7|}, [{|IOTB1103:"nmae"|}] = "n" } } } });
        Send(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = new Dictionary<string, object> { ["type"] = "Broadcast",
            ["command"] = {|IOTB1104:new Dictionary<string, object>|} { ["serviceId"] = "Control", ["method"] = "SET" } } });
        Send(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = new Dictionary<string, object> { ["type"] = "Broadcast",
            ["command"] = new { serviceId = "Control", method = {|IOTB1102:"SETT"|} } } });
        var paras = new Dictionary<string, int> { ["value"] = {|IOTB1105:250|} };
        paras["level"] = {|IOTB1105:7|};
        Send(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = new Dictionary<string, object> { ["type"] = "Broadcast",
            ["command"] = new Dictionary<string, object> { ["serviceId"] = {|IOTB1101:"Contrl"|}, ["method"] = "SET" } } });
        Send(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = new Dictionary<string, object> { ["type"] = "Broadcast",
            ["command"] = new Dictionary<string, object> { ["serviceId"] = "Control", ["method"] = "SET", ["paras"] = paras } } });
        """.Replace("Send", Send, System.StringComparison.Ordinal)).RunChecks();

    [Fact]
    public Task Of_one_that_got_into_other_hands_neither_gaps_nor_placeholders_are_told() => RequestVerifier.File("""
        using System;
        using System.Collections.Generic;
        class Na
        {
            private Dictionary<string, object> _kept;
            static Dictionary<string, object> Returned() => new Dictionary<string, object> { ["taskType"] = "DeviceCmd", ["taskName"] = "", ["timeout"] = 0 };
            void Stored() => _kept = new Dictionary<string, object> { ["taskType"] = "DeviceCmd", ["taskName"] = "t", ["timeout"] = {|IOTB1001:5|} };
            static string Passed()
            {
                var task = new Dictionary<string, object> { ["taskType"] = "DeviceCmd", ["taskName"] = "", ["timeout"] = 60, ["param"] = new Dictionary<string, object> { ["type"] = "DeviceList", ["command"] = "#c#" } };
                Fill(task);
                return System.Text.Json.JsonSerializer.Serialize(task);
            }
            static string CapturedBelow()
            {
                var task = new Dictionary<string, object> { ["taskType"] = "DeviceCmd", ["taskName"] = "t", ["timeout"] = 5 };
                Complete();
                return System.Text.Json.JsonSerializer.Serialize(task);
                void Complete() { task["timeout"] = 60; task["param"] = null; }
            }
            static string Replaced(string command)
            {
                var task = new Dictionary<string, object> { ["taskType"] = "DeviceCmd", ["taskName"] = "$name", ["timeout"] = "@t", ["param"] = new Dictionary<string, object> { ["type"] = "Broadcast", ["maxRetransmit"] = {|IOTB1007:4|}, ["command"] = "#c#" } };
                string text = System.Text.Json.JsonSerializer.Serialize(task);
                return text.Replace("#c#", command);
            }
            static void Fill(Dictionary<string, object> task) { }
            static string PartOfOther()
            {
                var task = new Dictionary<string, object> { ["taskType"] = "DeviceCmd", ["taskName"] = "t", ["timeout"] = 60 };
                return System.Text.Json.JsonSerializer.Serialize(new { task });
            }
        }
        """).RunChecks();

    [Fact]
    public Task What_is_set_under_a_condition_is_neither_there_nor_missing() => RequestVerifier.Statements("""
        var param = new Dictionary<string, object> { ["type"] = "DeviceList", ["command"] = new { serviceId = "S", method = "M" } };
        if (flag) param["deviceList"] = ids; else param["type"] = "Broadcast";
        foreach (var id in ids) param["groupTag"] = 5;
        var task = new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd" };
        try { task["timeout"] = 5; } catch { task["timeout"] = 60; }
        task["param"] = param;
        foreach (var key in ids) task[key] = 5;
        Send(task);
        """.Replace("Send", Send, System.StringComparison.Ordinal)).RunChecks();

    [Fact]
    public Task An_unknown_field_is_told_where_the_object_is_certainly_sent_or_the_field_is_misspelt() => RequestVerifier.Statements("""
        Action<object> log = o => { };
        log(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["elapsed"] = 5 });
        log(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", [{|IOTB1015:"timeOut"|}] = 60, ["param"] = new { type = "Broadcast", command = new { serviceId = "S", method = "M" } } });
        Send(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, [{|IOTB1015:"elapsed"|}] = 5, ["param"] = new { type = "Broadcast", command = new { serviceId = "S", method = "M" } } });
        """.Replace("Send", Send, System.StringComparison.Ordinal)).RunChecks();

    [Fact]
    public Task Parts_and_texts_may_be_shared_by_many() => RequestVerifier.Statements("""
        string text;
        var shared = new Dictionary<string, object> { ["serviceId"] = "S", ["method"] = {|IOTB1012:""|} };
        text = Send(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = {|IOTB1001:5|}, ["param"] = new { type = "Broadcast", command = shared } });
        text = Send(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = {|IOTB1001:6|}, ["param"] = {|IOTB1004:new|} { type = "DeviceArea", command = shared } });
        """.Replace("Send", Send, System.StringComparison.Ordinal)).RunChecks();

    [Fact]
    public Task What_is_right_unknown_or_no_request_is_left_alone() => RequestVerifier.Statements("""
        var self = new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60 };
        self["param"] = self;
        Send(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = number, ["param"] = new Dictionary<string, object> { ["type"] = unknown, ["command"] = command }, ["tags"] = null });
        Send(new Dictionary<string, string> { ["taskName"] = "", ["taskType"] = "DeviceCmd", ["timeout"] = "10" });
        Send(new Dictionary<string, object> { ["taskName"] = "", ["taskType"] = "SHELL", ["timeout"] = 5, ["param"] = new Dictionary<string, object> { ["branch"] = "b" } });
        Send(new Dictionary<string, object> { ["taskId"] = "1", ["taskName"] = "", ["taskType"] = "DeviceCmd", ["status"] = "Running", ["timeout"] = 172800 });
        Send(new Dictionary<string, int> { ["taskName"] = 1, ["taskType"] = 1, ["timeout"] = 5, ["param"] = 3 });
        var reused = new Dictionary<string, object> { ["taskName"] = "", ["taskType"] = "DeviceCmd", ["timeout"] = 0 };
        reused = new Dictionary<string, object>(reused);
        Send(reused);
        var copied = new Dictionary<string, object>(reused) { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60 };
        Send(copied);
        Send(new Dictionary<string, object> { ["taskName"] = "t", ["taskType"] = "DeviceCmd", ["timeout"] = 60, ["param"] = new Dictionary<string, object> { ["Type"] = "DeviceList", ["DeviceList"] = ids, ["Command"] = command } });
        """.Replace("Send", Send, System.StringComparison.Ordinal)).RunChecks();
}
