using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>IOTB1002 and 1006 to 1012: what one field holds, in initializers, assignments and fluent methods.</summary>
public class FieldRuleTests
{
    [Theory]
    [InlineData("IOTB1002", "TaskName", "\"\"", "taskName has 0 characters; the platform accepts 1 to 256")]
    [InlineData("IOTB1006", "TaskType", "\"DeviceReg\"", "taskType is 'DeviceReg'; the platform accepts 'DeviceCmd'")]
    [InlineData("IOTB1006", "TaskType", "\"deviceCmd\"", "taskType is 'deviceCmd'; the platform accepts 'DeviceCmd'")]
    [InlineData("IOTB1006", "TaskType", "\"\"", "taskType is ''; the platform accepts 'DeviceCmd'")]
    public Task A_field_of_the_task_is_judged_where_it_is_set(string id, string property, string value, string message) => RequestVerifier
        .Statements($$"""
            var task = new BatchTask { {{property}} = {|#0:{{value}}|} };
            Elsewhere().{{property}} = {|#1:{{value}}|};
            BatchTask Elsewhere() => new BatchTask();
            """)
        .Expecting(id, 0, message).Expecting(id, 1, message).Only(id).RunChecks();

    [Theory]
    [InlineData("IOTB1002", "TaskName", 257, "taskName has 257 characters; the platform accepts 1 to 256")]
    [InlineData("IOTB1010", "AppId", 65, "appId has 65 characters; the platform accepts at most 64")]
    public Task A_text_of_the_task_may_be_too_long(string id, string property, int length, string message) => RequestVerifier
        .Statements($$"""
            var wrong = new BatchTask { {{property}} = {|#0:"{{new string('x', length)}}"|} };
            var right = new BatchTask { {{property}} = "{{new string('x', length - 1)}}" };
            var open = new BatchTask { {{property}} = unknown };
            """)
        .Expecting(id, 0, message).Only(id).RunChecks();

    [Theory]
    [InlineData("ServiceId", 64, "serviceId")]
    [InlineData("Method", 128, "method")]
    public Task A_name_of_the_command_has_its_length(string property, int greatest, string field) => RequestVerifier
        .Statements($$"""
            _ = new RawDeviceCommand { {{property}} = {|#0:""|} };
            _ = new RawDeviceCommand { {{property}} = {|#1:"{{new string('x', greatest + 1)}}"|} };
            _ = new RawDeviceCommand { {{property}} = "{{new string('x', greatest)}}" };
            _ = new RawDeviceCommand { {{property}} = "x" };
            _ = new RawDeviceCommand { {{property}} = unknown };
            _ = new RawDeviceCommand { {{property}} = null };
            """)
        .Expecting("IOTB1012", 0, $"{field} has 0 characters; the platform accepts 1 to {greatest}")
        .Expecting("IOTB1012", 1, $"{field} has {greatest + 1} characters; the platform accepts 1 to {greatest}")
        .Only("IOTB1012").RunChecks();

    [Fact]
    public Task A_tag_has_a_name_and_a_value() => RequestVerifier
        .Statements($$"""
            _ = new BatchTaskTag({|#0:""|}, "value");
            _ = new BatchTaskTag("name", {|#1:null|});
            _ = new BatchTaskTag { TagName = {|#2:"{{new string('x', 129)}}"|}, TagValue = {|#3:"{{new string('x', 1025)}}"|} };
            _ = command.ToAllDevices().AsTask("t", 60).WithTag({|#4:""|}, "b");
            _ = new BatchTaskTag("{{new string('x', 128)}}", "{{new string('x', 1024)}}");
            _ = new BatchTaskTag(unknown, unknown);
            _ = new BatchTask { Tags = { new BatchTaskTag("a", "b") } };
            """)
        .Expecting("IOTB1008", 0, "tagName has 0 characters; the platform accepts 1 to 128")
        .Expecting("IOTB1008", 1, "tagValue has 0 characters; the platform accepts 1 to 1024")
        .Expecting("IOTB1008", 2, "tagName has 129 characters; the platform accepts 1 to 128")
        .Expecting("IOTB1008", 3, "tagValue has 1025 characters; the platform accepts 1 to 1024")
        .Expecting("IOTB1008", 4, "tagName has 0 characters; the platform accepts 1 to 128")
        .Only("IOTB1008").RunChecks();

    [Theory]
    [InlineData("-1")]
    [InlineData("4")]
    [InlineData("int.MaxValue")]
    public Task More_retransmissions_than_three_are_refused(string count) => RequestVerifier
        .Statements($$"""
            _ = new BatchTaskParam { MaxRetransmit = {|IOTB1007:{{count}}|} };
            _ = command.ToAllDevices().AsTask("t", 60).WithMaxRetransmit({|IOTB1007:{{count}}|});
            """)
        .Only("IOTB1007").RunChecks();

    [Fact]
    public Task Up_to_three_retransmissions_are_allowed() => RequestVerifier
        .Statements("""
            _ = new BatchTaskParam { MaxRetransmit = 0 };
            _ = new BatchTaskParam { MaxRetransmit = 3 };
            _ = new BatchTaskParam { MaxRetransmit = null };
            _ = new BatchTaskParam { MaxRetransmit = number };
            _ = command.ToAllDevices().AsTask("t", 60).WithMaxRetransmit(2);
            """)
        .Only("IOTB1007").RunChecks();

    [Fact]
    public Task A_callback_is_an_absolute_http_URL() => RequestVerifier
        .Statements("""
            _ = new BatchTaskParam { CallbackUrl = {|#0:"na.example/results"|} };
            _ = new BatchTaskParam { CallbackUrl = {|IOTB1009:"/results"|} };
            _ = new BatchTaskParam { CallbackUrl = {|IOTB1009:""|} };
            _ = new BatchTaskParam { CallbackUrl = {|IOTB1009:"ftp://na.example"|} };
            _ = command.ToAllDevices().AsTask("t", 60).WithCallback({|IOTB1009:"https:/na.example"|});
            _ = new BatchTaskParam { CallbackUrl = "https://na.example/results" };
            _ = new BatchTaskParam { CallbackUrl = "http://127.0.0.1:8080/" };
            _ = new BatchTaskParam { CallbackUrl = "https://" + unknown };
            _ = new BatchTaskParam { CallbackUrl = null };
            """)
        .Expecting("IOTB1009", 0, "callbackUrl must be an absolute http or https URL, such as https://na.example/results")
        .Only("IOTB1009").RunChecks();

    [Fact]
    public Task An_entry_of_a_list_is_an_id_or_a_name() => RequestVerifier
        .Statements("""
            _ = new BatchTaskParam { DeviceList = { "a", {|#0:""|}, unknown } };
            _ = new BatchTaskParam { GroupList = new List<string> { {|IOTB1011:null|}, "a" } };
            _ = new BatchTaskParam { DeviceList = new[] { flag ? "a" : {|IOTB1011:""|} } };
            _ = command.ToDevices("a", {|IOTB1011:string.Empty|});
            _ = command.ToGroups([{|IOTB1011:""|}]);
            _ = new BatchTaskParam { DeviceList = { "a", unknown } };
            _ = command.ToDevices(ids);
            _ = new List<string> { "" };
            """)
        .Expecting("IOTB1011", 0, "deviceList[1] is empty; every entry must be an id or a name")
        .Only("IOTB1011").RunChecks();

    [Fact]
    public Task An_entry_that_stands_twice_is_a_warning() => RequestVerifier
        .Statements("""
            _ = new BatchTaskParam { DeviceList = { "a", "b", {|#0:"a"|}, {|IOTB1016:"a"|} } };
            _ = command.ToGroupIds("g", unknown, {|IOTB1016:"g"|});
            _ = command.ToDevices("a", "A", "b", flag ? "a" : "b", unknown, unknown);
            """)
        .Expecting("IOTB1016", 0, "deviceList[2] repeats deviceList[0]; list each one only once")
        .Only("IOTB1016").RunChecks();
}
