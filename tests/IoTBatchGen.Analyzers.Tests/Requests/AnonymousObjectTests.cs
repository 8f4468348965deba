using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>Requests stated as anonymous objects: every rule judges them.</summary>
public class AnonymousObjectTests
{
    [Fact]
    public Task Every_rule_judges_an_anonymous_object() => RequestVerifier.Statements("""
        var body = new
        {
            appId = (string)null,
            taskName = {|IOTB1002:""|},
            taskType = {|IOTB1006:"DeviceReg"|},
            timeout = flag ? 60 : {|IOTB1001:5|},
            param = new
            {
                type = "DeviceList",
                deviceList = new[] { "a", {|IOTB1011:""|}, {|IOTB1016:"a"|} },
                model = {|IOTB1005:unknown|},
                callbackUrl = {|IOTB1009:"na"|},
                maxRetransmit = {|IOTB1007:4|},
                command = {|IOTB1003:new|} { serviceId = {|IOTB1012:""|}, paras = new { anything = (string)null, taskName = 5 } },
            },
            tags = new object[] { new { tagName = {|IOTB1008:""|}, tagValue = "v" }, {|IOTB1008:new|} { tagName = "n" } },
        };
        var pascal = new { TaskName = unknown, TaskType = "DeviceCmd", Timeout = {|IOTB1001:5|}, Param = {|IOTB1004:new|} { Type = nameof(BatchTargetType.DeviceArea), Command = new { ServiceId = "S", Method = "M" } } };
        var lists = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "DeviceList", deviceList = {|IOTB1004:new List<string>()|}, command = new { serviceId = "S", method = "M" } }, tags = new List<object> { {|IOTB1008:new|} { tagValue = "v" } } };
        """).RunChecks();

    [Fact]
    public Task Its_parts_may_stand_in_locals_and_are_judged_once() => RequestVerifier.Statements("""
        int minutes = 5;
        var command = new { serviceId = "S", method = {|IOTB1012:""|} };
        var param = {|IOTB1004:new|} { type = BatchTargetType.DeviceArea, command };
        var body = {|IOTB1003:new|} { taskName = "t", timeout = {|IOTB1001:minutes|}, param };
        var other = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param };
        var third = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command } };
        var both = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = flag ? new { type = "Broadcast", command } : new { type = {|IOTB1013:"All"|}, command } };
        """.Replace("var command", "var own", System.StringComparison.Ordinal).Replace("command }", "command = own }", System.StringComparison.Ordinal)).RunChecks();

    [Fact]
    public Task What_with_changes_is_judged_and_no_more() => RequestVerifier.Statements("""
        var body = new { taskName = "t", taskType = "DeviceCmd", timeout = {|IOTB1001:5|}, param = new { type = "Broadcast", command = new { serviceId = "S", method = "M" } } };
        var longer = body with { timeout = {|IOTB1001:2881|}, taskName = {|IOTB1002:""|} };
        var other = body with { param = new { type = {|IOTB1013:"All"|}, command = new { serviceId = "S", method = {|IOTB1012:""|} } } };
        var inner = body with { param = body.param with { type = {|IOTB1013:"Al"|}, command = null } };
        var once = body.param with { type = "Broadcast" };
        var part = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = once with { type = {|IOTB1013:"Any"|} } };
        """).RunChecks();

    [Fact]
    public Task A_change_of_something_else_or_to_what_nobody_knows_is_left_alone() => RequestVerifier.Statements("""
        var body = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "S", method = "M" } } };
        var same = body with { };
        var valid = body with { timeout = 2880, taskType = "DeviceCmd" };
        var real = new { taskName = "t", taskType = "DeviceCmd", timeout = number * 1.0, param = body.param };
        var guessed = body with { timeout = number, taskName = unknown };
        var area = body with { param = body.param with { type = "DeviceArea" } };
        var part = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = body.param with { type = "DeviceList" } };
        var reading = new { taskName = "", timeout = 5 } with { timeout = 6 };
        """).RunChecks();

    [Fact]
    public Task The_type_of_an_expression_is_enough_for_a_wrong_type() => RequestVerifier.Statements("""
        string minutes = unknown;
        var body = new
        {
            appId = {|#0:number|}, taskName = {|#1:'c' + 1|}, taskType = {|#2:flag|}, timeout = {|#3:minutes|},
            param = new
            {
                type = {|#4:5|}, deviceList = {|#5:unknown|}, groupList = new[] { {|#6:1|} }, maxRetransmit = {|#7:1.5|},
                command = {|#8:System.Text.Json.JsonSerializer.Serialize(ids)|},
            },
            tags = {|#9:new|} { tagName = "a" },
        };
        var other = new { taskName = (string)null, taskType = "DeviceCmd", timeout = {|#11:"1000"|}, param = {|#12:ids|} };
        var span = new { taskName = "t", taskType = "DeviceCmd", timeout = {|#13:TimeSpan.FromMinutes(60)|}, param = new { type = "DeviceList", deviceList = new object[] { "a", {|#14:null|} }, command = (object)null } };
        """)
        .Expecting("IOTB1014", 0, "appId is a number; the platform accepts a string")
        .Expecting("IOTB1014", 1, "taskName is a number; the platform accepts a string")
        .Expecting("IOTB1014", 2, "taskType is a boolean; the platform accepts a string")
        .Expecting("IOTB1014", 3, "timeout is a string; the platform accepts an integer")
        .Expecting("IOTB1014", 4, "type is a number; the platform accepts a string")
        .Expecting("IOTB1014", 5, "deviceList is a string; the platform accepts an array")
        .Expecting("IOTB1014", 6, "groupList[0] is a number; the platform accepts a string")
        .Expecting("IOTB1014", 7, "maxRetransmit is a number with a fraction or an exponent; the platform accepts an integer")
        .Expecting("IOTB1014", 8, "command is a string; the platform accepts an object")
        .Expecting("IOTB1014", 9, "tags is an object; the platform accepts an array")
        .Expecting("IOTB1014", 11, "timeout is a string; the platform accepts an integer")
        .Expecting("IOTB1014", 12, "param is an array; the platform accepts an object")
        .Expecting("IOTB1014", 13, "timeout is a string; the platform accepts an integer")
        .Expecting("IOTB1014", 14, "deviceList[1] is null; the platform accepts a string")
        .RunChecks();

    [Fact]
    public Task A_member_that_is_null_may_be_left_out_by_the_serializer_an_entry_may_not() => RequestVerifier.Statements("""
        var arms = new { taskName = "t", taskType = "DeviceCmd", timeout = flag ? 60 : (int?)null, param = new { type = "Broadcast", maxRetransmit = flag ? {|IOTB1007:4|} : (int?)null, command = new { serviceId = "S", method = "M" } } };
        var none = new { taskName = (string)null, taskType = default(string), timeout = (int?)null, param = (object)null, tags = (string[])null };
        var entry = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "DeviceList", deviceList = new[] { "a", {|IOTB1014:null|} }, command = new { serviceId = "S", method = "M" } } };
        """).RunChecks();

    [Fact]
    public Task A_member_that_the_API_does_not_know_is_a_warning_and_not_also_missing() => RequestVerifier.Statements("""
        string comment = unknown;
        var body = new { taskName = "t", {|#0:timeOut|} = 60, taskType = "DeviceCmd", {|#1:comment|},
            param = new { type = "DeviceList", {|#2:DevicesList|} = ids, command = new { serviceId = "S", method = "M" } } };
        """)
        .Expecting("IOTB1015", 0, "unknown field 'timeOut'; the API ignores it; did you mean 'timeout'?")
        .Expecting("IOTB1015", 1, "unknown field 'comment'; the API ignores it")
        .Expecting("IOTB1015", 2, "unknown field 'devicesList'; the API ignores it; did you mean 'deviceList'?")
        .RunChecks();

    [Fact]
    public Task What_is_right_unknown_or_no_request_is_left_alone() => RequestVerifier.Statements("""
        object any = unknown;
        dynamic late = any;
        var right = new { appId = unknown, taskName = $"t{number}", taskType = BatchTaskTypes.DeviceCmd, timeout = number,
            param = new { type = BatchTargetType.DeviceList, deviceList = ids, command = new { serviceId = unknown, method = unknown, paras = new { value = 12 } }, maxRetransmit = (int?)null ?? 3 },
            tags = new[] { new { tagName = "site", tagValue = unknown } } };
        var open = new { taskName = any, taskType = any, timeout = late, param = any, tags = late };
        var enums = new { taskName = "t", taskType = "DeviceCmd", timeout = DayOfWeek.Friday, param = new { type = (object)BatchTargetType.Broadcast, command = any } };
        var whole = new { taskName = 't', taskType = "DeviceCmd", timeout = 60.0, param = new { type = "DeviceList", deviceList = ids.Select(id => id + "x"), command = new RawDeviceCommand() } };
        var ulongs = new { taskName = "t", taskType = "DeviceCmd", timeout = (int)Math.Round(60.5), param = new { type = "DeviceList", deviceList = new[] { Guid.NewGuid() }, command = any } };
        var few = new { taskName = 5, timeout = "x" };
        var row = new { appId = 5, taskName = 5, timeout = "x" };
        var param = new { type = "x", command = 5 };
        """).RunChecks();

    [Fact]
    public Task What_shows_a_task_is_no_request() => RequestVerifier.Statements("""
        BatchTask task = command.ToAllDevices().AsTask("t", 60);
        var shown = new { task.TaskName, task.TaskType, task.Timeout };
        var text = new { taskName = (object)task.TaskName, taskType = "", timeout = $"{task.Timeout} min", devices = task.Param.DeviceList.Count };
        var request = {|IOTB1003:new|} { taskName = unknown, taskType = {|IOTB1006:"deviceCmd"|}, timeout = number, };
        """).RunChecks();
}
