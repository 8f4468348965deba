using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>Half of a surrogate pair in any value, in every form of a request: the rule of its field, in the words of the validation.</summary>
public class LoneSurrogateTests
{
    private const string Holds = " contains half of a surrogate pair; add the other half, or remove it";

    [Fact]
    public Task In_the_contract_types_each_field_has_its_rule() => RequestVerifier.Statements("""
        _ = new BatchTask { TaskName = {|#0:"a\ud83d"|}, AppId = {|#1:"\ude00"|}, Tags = { new BatchTaskTag({|#2:"\ud83d"|}, {|#3:"v\ud83d"|}) } };
        _ = new BatchTaskParam { DeviceList = { "a", {|#4:"\ud83d"|} }, CallbackUrl = {|#5:"https://na.example/\ud83d"|}, GroupTag = {|#6:"\ud83d"|} };
        _ = new BatchTaskParam { DeviceType = {|#7:"\ud83d"|}, ManufacturerId = {|#8:"\ud83d"|}, Model = {|#9:"\ud83d"|} };
        _ = new RawDeviceCommand { ServiceId = {|#10:"\ud83d"|}, Method = {|#11:"m\ude00\ud83d"|} };
        _ = command.ToArea({|#12:"\ud83d"|}).AsTask({|#13:"\ud83dx"|}, 60).WithCallback({|#14:"https://\ud83d/"|});
        _ = command.ToGroups("g", flag ? {|#15:"\ud83d"|} : "h", unknown);
        var param = new BatchTaskParam();
        param.GroupList.Add({|#16:"\ud83d"|});
        """)
        .Expecting("IOTB1002", 0, "taskName" + Holds).Expecting("IOTB1010", 1, "appId" + Holds)
        .Expecting("IOTB1008", 2, "tagName" + Holds).Expecting("IOTB1008", 3, "tagValue" + Holds)
        .Expecting("IOTB1011", 4, "deviceList[1]" + Holds).Expecting("IOTB1009", 5, "callbackUrl" + Holds)
        .Expecting("IOTB1014", 6, "groupTag" + Holds).Expecting("IOTB1014", 7, "deviceType" + Holds)
        .Expecting("IOTB1014", 8, "manufacturerId" + Holds).Expecting("IOTB1014", 9, "model" + Holds)
        .Expecting("IOTB1012", 10, "serviceId" + Holds).Expecting("IOTB1012", 11, "method" + Holds)
        .Expecting("IOTB1014", 12, "deviceLocation" + Holds).Expecting("IOTB1002", 13, "taskName" + Holds)
        .Expecting("IOTB1009", 14, "callbackUrl" + Holds).Expecting("IOTB1011", 15, "groupList[1]" + Holds)
        .Expecting("IOTB1011", 16, "an entry of groupList" + Holds)
        .Only("IOTB1002", "IOTB1008", "IOTB1009", "IOTB1010", "IOTB1011", "IOTB1012", "IOTB1014").RunChecks();

    [Fact]
    public Task In_paras_it_is_IOTB1105_whether_a_profile_is_known_or_not() => RequestVerifier.Statements("""
        _ = new RawDeviceCommand { ServiceId = "S", Method = "M", Paras = new JsonObject
        {
            ["mode"] = {|#0:"a\ud83d"|}, ["list"] = new JsonArray("x", {|#1:"\ud83d"|}), ["whole"] = "\ud83d\ude00", ["open"] = unknown,
        } };
        """)
        .Expecting("IOTB1105", 0, "mode" + Holds).Expecting("IOTB1105", 1, "list[1]" + Holds).RunChecks();

    [Fact]
    public Task In_a_typed_command_it_is_IOTB1105() => RequestVerifier.Statements("""
        _ = new Sample.Meter.S.M(name: {|#0:"a\ud83d"|}, list: new[] { "a", {|#1:"\ude00"|} });
        _ = new Sample.Meter.S.M(name: "\ud83d\ude00", list: new[] { "\ud83d\ude00" });
        """)
        .WithGenerated("""
            manufacturerId: M
            model: X
            deviceType: Meter
            services:
              - serviceId: S
                commands:
                  - commandName: M
                    paras:
                      - { paraName: name, dataType: string, required: true }
                      - { paraName: list, dataType: string list, required: true }
            """)
        .Expecting("IOTB1105", 0, "name" + Holds).Expecting("IOTB1105", 1, "list[1]" + Holds).RunChecks();

    [Fact]
    public Task In_JSON_text_an_escape_is_a_lone_surrogate_too() => RequestVerifier.Statements(""""
        string body = """
            {
              "taskName": {|#0:"a\ud83d"|}, "taskType": "DeviceCmd", "timeout": 60, "tags": [{ "tagName": "n\ud83d\ude00", "tagValue": {|#1:"\ude00\ud83d"|} }],
              "param": { "type": "DeviceList", "deviceList": [{|#2:"\ud83d"|}], "groupTag": {|#3:"\ud83d"|},
                "command": { "serviceId": "S", "method": "M", "paras": { "a": {|#4:"\ud83d"|}, "b": { "a": "x", "c": [{|#5:"\ude00"|}] }, "d": "\ud83d\ude00" } } }
            }
            """;
        string type = "{ \"taskName\": \"t\", \"taskType\": {|#6:\"DeviceCmd\\ud83d\"|}, \"timeout\": 60, \"param\": { \"type\": \"Broadcast\", \"command\": { \"serviceId\": \"S\", \"method\": \"M\" } } }";
        """")
        .Expecting("IOTB1002", 0, "taskName" + Holds).Expecting("IOTB1008", 1, "tagValue" + Holds).Expecting("IOTB1011", 2, "deviceList[0]" + Holds)
        .Expecting("IOTB1014", 3, "groupTag" + Holds).Expecting("IOTB1105", 4, "a" + Holds).Expecting("IOTB1105", 5, "b.c[0]" + Holds)
        .Expecting("IOTB1006", 6, "taskType is 'DeviceCmd\\uD83D'; the platform accepts 'DeviceCmd'").RunChecks();

    [Fact]
    public Task In_anonymous_objects_and_trees_it_is_found() => RequestVerifier.Statements("""
        var body = new
        {
            taskName = {|#0:"\ud83d"|}, taskType = "DeviceCmd", timeout = 60,
            param = new { type = "GroupList", groupList = new[] { {|#1:"\ud83d"|} }, command = new { serviceId = "S", method = "M", paras = new { x = {|#2:"\ud83d"|} } } },
        };
        var tree = new JsonObject
        {
            ["taskName"] = {|#3:"\ud83d"|}, ["taskType"] = "DeviceCmd", ["timeout"] = 60,
            ["param"] = new JsonObject { ["type"] = "Broadcast", ["groupTag"] = {|#4:"\ud83d"|}, ["command"] = new JsonObject { ["serviceId"] = {|#5:"\ud83d"|}, ["method"] = "M" } },
        };
        """)
        .Expecting("IOTB1002", 0, "taskName" + Holds).Expecting("IOTB1011", 1, "groupList[0]" + Holds).Expecting("IOTB1105", 2, "x" + Holds)
        .Expecting("IOTB1002", 3, "taskName" + Holds).Expecting("IOTB1014", 4, "groupTag" + Holds).Expecting("IOTB1012", 5, "serviceId" + Holds).RunChecks();

    [Fact]
    public Task Whole_characters_and_what_is_not_known_are_fine() => RequestVerifier.Statements(""""
        string half = "\ud83d";
        _ = new RawDeviceCommand { ServiceId = "S\ud83d\ude00", Method = "M\ufffd", Paras = new JsonObject { ["x"] = "\ud83d" + "\ude00" } }
            .ToDevices("\ud83d\ude00", unknown).AsTask("\U0001F600", 60).WithTag(unknown + "\ud83d", "v").WithCallback("https://na.example/\ud83d\ude00");
        string body = $"{{ \"taskName\": \"a{unknown}\\ud83d\", \"taskType\": \"DeviceCmd\", \"timeout\": 60, \"param\": {{ \"type\": \"Broadcast\", \"command\": {{ \"serviceId\": \"S\", \"method\": \"M\" }} }} }}";
        """").RunChecks();
}
