using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>Requests stated with the application's own classes, by their names on the wire.</summary>
public class ClassRequestTests
{
    private const string Classes = """

        public class CommandDto { public string serviceId { get; set; } public string method { get; set; } public object paras { get; set; } }
        public class ParamDto
        {
            public string type { get; set; }
            public List<string> deviceList { get; set; }
            public string[] groupList { get; set; }
            public CommandDto command { get; set; }
            public int? maxRetransmit { get; set; }
            public string callbackUrl { get; set; }
        }
        public class TagDto { public string tagName { get; set; } public string tagValue { get; set; } }
        public class TaskDto
        {
            public string appId { get; set; }
            public int timeout { get; set; }
            public string taskName { get; set; }
            public string taskType { get; set; } = "DeviceCmd";
            public ParamDto param { get; set; }
            public List<TagDto> tags { get; set; }
            public int id { get; set; }
            public DateTime created { get; set; }
            public string notes { get; set; }
        }
        public record Cmd([property: JsonPropertyName("serviceId")] string Service, [property: JsonPropertyName("method")] string Method, [property: JsonPropertyName("paras")] JsonObject Paras = null);
        public record Prm([property: JsonPropertyName("type")] string Type, [property: JsonPropertyName("command")] Cmd Command) { [JsonPropertyName("deviceList")] public string[] Devices { get; init; } }
        public record Tsk([property: JsonPropertyName("taskName")] string Name, [property: JsonPropertyName("timeout")] int Minutes, [property: JsonPropertyName("param")] Prm Param) { [JsonPropertyName("taskType")] public string Type { get; init; } = "DeviceCmd"; }
        [DataContract]
        public class Shared
        {
            public Shared(string name, int minutes) { TheName = name; this.Minutes = minutes; }
            [DataMember(Name = "taskName")] public string TheName { get; set; }
            [DataMember(Name = "timeout")] public int Minutes { get; set; }
            [DataMember(Name = "taskType")] public string Kind { get; set; }
            [DataMember(Name = "param")] public object What { get; set; }
            [JsonIgnore] public string taskId { get; set; }
        }
        public class Primary(string name) { public string TaskName { get; } = name; public string TaskType => "DeviceCmd"; public int Timeout { get; set; } = 1; public object Param { get; set; } }
        public class Misspelt { public string taskName { get; set; } public string taskType { get; set; } public int timeOut { get; set; } public object param { get; set; } }
        public interface INamed { string taskName { get; set; } }
        public class Named : INamed { public string taskName { get; set; } public string taskType => "DeviceCmd"; public int timeout { get; set; } public virtual object param { get; set; } }
        public class Overriding : Named { [JsonPropertyName("param")] public override object param { get; set; } }
        public class Converted { [JsonConverter(typeof(JsonStringEnumConverter))] public DayOfWeek timeout { get; set; } public string taskName { get; set; } public string taskType { get; set; } public object param { get; set; } }
        public class TwoNames { [JsonPropertyName("name"), DataMember(Name = "taskName")] public string Name { get; set; } public string taskType { get; set; } public int timeout { get; set; } public object param { get; set; } }
        public class NoName { public string taskType { get; set; } public int timeout { get; set; } public ParamDto param { get; set; } }
        """;

    [Fact]
    public Task Every_rule_judges_an_object_initializer() => Check("""
        Send(new TaskDto
        {
            taskName = {|IOTB1002:""|},
            taskType = {|IOTB1006:"devicecmd"|},
            timeout = flag ? 60 : {|IOTB1001:5|},
            param = new ParamDto
            {
                type = "DeviceList",
                deviceList = new List<string> { "a", {|IOTB1011:""|}, {|IOTB1016:"a"|} },
                groupList = {|IOTB1005:new[] { "g" }|},
                callbackUrl = {|IOTB1009:"na"|},
                maxRetransmit = {|IOTB1007:4|},
                command = new CommandDto { serviceId = {|IOTB1012:""|}, method = unknown, paras = {|#0:"p"|} },
            },
            tags = new List<TagDto> { new TagDto { tagName = {|IOTB1008:""|}, tagValue = "v" } },
        });
        """)
        .Expecting("IOTB1014", 0, "paras is a string; the platform accepts an object")
        .RunChecks();

    [Fact]
    public Task Setters_are_read_one_after_the_other() => Check("""
        TaskDto dto = new TaskDto();
        dto.taskName = "t" + number;
        dto.timeout = {|IOTB1001:5|};
        dto.param = {|IOTB1004:new ParamDto|} { type = "DeviceList" };
        dto.param.command = new CommandDto { serviceId = "S" };
        dto.param.command.method = {|IOTB1012:""|};
        dto.param.maxRetransmit = {|IOTB1007:4|};
        Send(dto);
        """).RunChecks();

    [Fact]
    public Task Records_constructors_and_names_of_attributes_are_read() => Check("""
        Send(new Tsk({|IOTB1002:""|}, {|IOTB1001:5|}, new Prm({|IOTB1013:"All"|}, new Cmd("S", {|IOTB1012:""|}))));
        Send(new Tsk("t", 5, {|IOTB1004:new Prm|}("DeviceList", new Cmd("S", "M"))) { Type = "DeviceCmd" } with { Minutes = {|IOTB1001:6|} });
        Send(new Shared({|IOTB1002:""|}, {|IOTB1001:5|}) { Kind = "DeviceCmd", What = new { type = "Broadcast", command = {|IOTB1003:new|} { serviceId = "S" } } });
        Send(new Tsk(flag ? null : {|IOTB1002:""|}, 60, null));
        Send(new Primary({|IOTB1002:""|}) { Param = new { type = {|IOTB1013:"all"|}, command = new CommandDto { serviceId = "S", method = "M" } }, Timeout = 60 });
        """).RunChecks();

    [Fact]
    public Task What_no_member_or_no_setter_gives_is_missing() => Check("""
        Send({|#0:new NoName|} { taskType = "DeviceCmd", timeout = 60, param = {|#1:new ParamDto|} { type = "DeviceList", command = {|#2:new CommandDto|} { serviceId = "S" } } });
        Send(new Misspelt { taskName = "t", taskType = "DeviceCmd", {|#3:timeOut|} = 60, param = new ParamDto { type = "Broadcast", command = new CommandDto { serviceId = "S", method = "M" } } });
        """)
        .Expecting("IOTB1003", 0, "taskName is missing; it is mandatory")
        .Expecting("IOTB1004", 1, "deviceList is missing; it is mandatory when type is DeviceList; add at least one device id")
        .Expecting("IOTB1003", 2, "method is missing; it is mandatory")
        .Expecting("IOTB1015", 3, "unknown field 'timeOut'; the API ignores it; did you mean 'timeout'?")
        .RunChecks();

    [Fact]
    public Task What_is_right_or_may_be_set_elsewhere_is_left_alone() => Check("""
        Send(new Tsk("t", 60, new Prm("DeviceList", new Cmd("S", "M")) { Devices = ["a"] }) { Type = "DeviceCmd" } with { Minutes = 61 });
        Send(new TaskDto { taskName = "t", timeout = 60, param = new ParamDto { type = "Broadcast", maxRetransmit = null, deviceList = null, command = new CommandDto { serviceId = "S", method = "M", paras = null } }, notes = "n", tags = null });
        var empty = new TaskDto();
        Fill(empty);
        Send(empty);
        var log = new TaskDto { taskName = "", timeout = 0 };
        var part = new TaskDto { taskName = "t", timeout = 60, param = new ParamDto { type = "DeviceList", command = new CommandDto { serviceId = "S", method = "M" } } };
        part.param.deviceList = ids;
        Send(part);
        var added = new TaskDto { taskName = "t", timeout = 60, param = new ParamDto { type = "DeviceList", deviceList = new List<string>(), command = new CommandDto { serviceId = "S", method = "M" } } };
        added.param.deviceList.Add("a");
        Send(added);
        var other = new Shared("t", 60) { Kind = "DeviceReg", taskId = "", What = new { type = "x" } };
        Send(other);
        Send(new TaskDto { taskName = "t", timeout = 60, param = flag ? new ParamDto { type = "Broadcast", command = new CommandDto { serviceId = "S", method = "M" } } : null });
        INamed named = new Overriding { timeout = 60, param = new { type = "Broadcast", command = new CommandDto { serviceId = "S", method = "M" } } };
        named.taskName = "t";
        Send(named);
        Send(new Converted { taskName = "t", taskType = "DeviceCmd", timeout = (DayOfWeek)3, param = new { type = "Broadcast", command = new CommandDto { serviceId = "S", method = "M" } } });
        Send(new TwoNames { Name = "", taskType = "DeviceCmd", timeout = 5, param = new { type = "Broadcast", command = new CommandDto { serviceId = "S", method = "M" } } });
        var copy = new Tsk("", 0, null);
        Send(copy with { Name = "t", Minutes = 60 });
        """).RunChecks();

    private static RequestVerifier Check(string statements) => RequestVerifier.File(
        """
        using System;
        using System.Collections.Generic;
        using System.Runtime.Serialization;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using static System.Text.Json.JsonSerializer;

        class Na
        {
            static string unknown = Environment.MachineName;
            static int number = Environment.ProcessorCount;
            static bool flag = Environment.Is64BitProcess;
            static List<string> ids = new List<string>();
            static void Fill(TaskDto task) { }

            void Run()
            {
        """ + "\n" + statements.Replace("Send(", "Serialize(", System.StringComparison.Ordinal) + "\n    }\n}\n" + Classes);
}
