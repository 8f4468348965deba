using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>Which objects are requests: those that say so, and have two more of the fields.</summary>
public class RequestRecognitionTests
{
    private const string Command = "\"command\":{\"serviceId\":\"S\",\"method\":\"M\"}";

    /// <summary>Each has a timeout of 5 minutes, which is reported where the text is a request.</summary>
    [Theory]
    [InlineData("\"taskType\":\"DeviceCmd\"")]
    [InlineData("\"taskType\":\"DEVICE_CMD\"")]
    [InlineData("\"taskType\":\"DeviceCmds\"")]
    [InlineData("\"taskType\":\"DeviceCdm\"")]
    [InlineData("\"taskType\":\"DeviceCmd\",\"comment\":1")]
    [InlineData("\"taskType\":\"DeviceCmd\",\"cron\":1,\"url\":1,\"param\":{}")]
    [InlineData("\"appId\":\"a\",\"param\":{" + Command + "}")]
    [InlineData("\"tags\":[],\"param\":{\"command\":{\"method\":\"M\"}}")]
    [InlineData("\"taskType\":\"DeviceReg\",\"param\":{" + Command + "}")]
    [InlineData("\"taskType\":\"DeviceReg\",\"param\":{\"type\":\"DeviceList\",\"deviceList\":[\"a\"]}")]
    [InlineData("\"taskType\":true,\"param\":{\"type\":\"devicelist\"}")]
    [InlineData("\"appId\":null,\"param\":{\"type\":\"Broadcast\"}")]
    [InlineData("\"appId\":null,\"param\":{\"type\":\"GroupLists\",\"groupList\":[\"g\"],\"note\":1}")]
    [InlineData("\"appId\":null,\"param\":{\"command\":\"reboot\",\"maxRetransmit\":1}")]
    public async Task What_says_that_it_is_a_request_is_one(string fields) =>
        Assert.Contains(await ValveProject.Judge(Text(fields)), diagnostic => diagnostic.Id == "IOTB1001");

    [Theory]
    [InlineData("\"taskType\":\"HTTP\",\"cron\":\"0 2 * * *\"")]
    [InlineData("\"taskType\":\"DeviceReg\",\"param\":{\"fileId\":\"f\"}")]
    [InlineData("\"taskType\":\"DeviceMod\",\"appId\":\"a\"")]
    [InlineData("\"taskType\":\"\",\"appId\":\"a\"")]
    [InlineData("\"taskType\":1,\"appId\":\"a\"")]
    [InlineData("\"taskType\":\"DeviceCmd\",\"state\":\"done\",\"owner\":\"ops\"")]
    [InlineData("\"taskType\":\"DeviceCmd\",\"status\":\"Running\",\"param\":{" + Command + "}")]
    [InlineData("\"taskType\":\"DeviceCmd\",\"taskId\":\"1\"")]
    [InlineData("\"taskID\":\"1\",\"taskType\":\"DeviceCmd\",\"appId\":\"a\"")]
    [InlineData("\"taskType\":\"DeviceCmd\",\"progress\":1000,\"param\":{}")]
    [InlineData("\"appId\":\"a\",\"param\":{\"branch\":\"main\",\"clean\":true}")]
    [InlineData("\"appId\":\"a\",\"param\":{\"command\":\"ls\"}")]
    [InlineData("\"appId\":\"a\",\"param\":{\"command\":{\"exec\":[\"ls\"]},\"image\":\"alpine\"}")]
    [InlineData("\"appId\":\"a\",\"param\":{\"type\":\"broadcast\",\"title\":\"Hello\"}")]
    [InlineData("\"taskType\":\"PUSH\",\"param\":{\"type\":\"broadcast\"}")]
    [InlineData("\"appId\":\"a\",\"param\":{\"type\":\"docker\"}")]
    [InlineData("\"appId\":\"a\",\"param\":[]")]
    [InlineData("\"appId\":\"a\"")]
    public async Task What_only_has_some_of_the_names_is_left_alone(string fields) => Assert.Empty(await ValveProject.Judge(Text(fields)));

    [Fact]
    public Task Fewer_than_two_more_fields_are_not_enough() => RequestVerifier.Statements(""""
        string type = """{ "taskType": "DeviceCmd", "timeout": 5 }""";
        string param = """{ "timeout": 5, "param": { "type": "DeviceList", "command": { "serviceId": "S", "method": "M" } } }""";
        var row = new { taskType = "DeviceCmd", timeout = 5, state = 1 };
        """").RunChecks();

    [Fact]
    public Task Anonymous_objects_are_told_apart_likewise() => RequestVerifier.Statements("""
        var shell = new { taskName = "rotate", taskType = "SHELL", timeout = 0, script = "rotate.sh" };
        var build = new { taskName = "build", timeout = 5, appId = "a", param = new { branch = unknown, clean = true } };
        var job = new { TaskName = "x", Timeout = TimeSpan.FromDays(7), TaskType = unknown, Assignee = unknown };
        var answer = new { taskId = "1", taskName = "n", taskType = "DeviceCmd", status = "Running", timeout = 172800, progress = 20 };
        var said = new { taskName = "n", taskType = flag ? "DeviceCmd" : unknown, timeout = {|IOTB1001:5|}, param = (object)command };
        var held = new { taskName = "n", taskType = unknown, timeout = {|IOTB1001:5|}, param = new { type = "Broadcast", command = new { serviceId = "S", method = "M" } } };
        var arms = new { taskName = "n", taskType = unknown, timeout = {|IOTB1001:5|}, param = flag ? (object)new { type = "Broadcast", command = new { serviceId = "S", method = "M" } } : unknown };
        """).Only("IOTB1001").RunChecks();

    [Fact]
    public Task What_with_changes_is_a_request_where_its_type_or_the_original_says_so() => RequestVerifier.File("""
        class Na
        {
            static T Same<T>(T value) => value;
            static object Typed() => Same(new { taskName = "n", taskType = Name(), timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "S", method = "M" } } }) with { timeout = {|IOTB1001:5|} };
            static object Said() { var first = new { taskName = "n", taskType = "DeviceCmd", timeout = 60, param = Param() }; var second = first; return second with { timeout = {|IOTB1001:5|} }; }
            static object Other() { var first = new { taskName = "n", taskType = "HTTP", timeout = 60, param = Param() }; return first with { timeout = 5 }; }
            static object Unsaid() => Same(new { taskName = "n", taskType = Name(), timeout = 60, param = Param() }) with { timeout = 5 };
            static object Param() => null;
            static string Name() => null;
        }
        """).Only("IOTB1001").RunChecks();

    private static string Text(string fields) =>
        "class Na { string Text() => \"" + ("{\"taskName\":\"t\",\"timeout\":5," + fields + "}").Replace("\"", "\\\"", System.StringComparison.Ordinal) + "\"; }";
}
