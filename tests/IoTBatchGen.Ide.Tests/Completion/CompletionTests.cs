using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Ide.Tests.Completion;

/// <summary>What an editor lists in the literals of a request.</summary>
public class CompletionTests
{
    private const string Meter = """
        manufacturerId: Acme
        model: M1
        deviceType: WaterMeter
        services:
          - serviceId: DeliverySchedule
            description: When it reports.
            commands:
              - commandName: SET_DEVICE_LEVEL
                description: How often.
                paras:
                  - { paraName: value, dataType: int, required: true, min: 0, max: 100, unit: "%", description: The level. }
                  - { paraName: mode, dataType: string, enumList: ["ON", "OFF", "Z-Wave"] }
              - commandName: READ
          - serviceId: Battery
            commands:
              - commandName: CHECK
        """;

    private const string Lamp = """
        manufacturerId: Bright
        model: L1
        deviceType: Lamp
        services:
          - serviceId: Light
            commands:
              - commandName: SWITCH
        """;

    [Theory]
    // The contract types.
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "$$" };""", "Battery, DeliverySchedule, Light")]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "Del$$iv", Method = "READ" };""", "Battery, DeliverySchedule, Light")]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "$$" };""", "READ, SET_DEVICE_LEVEL")]
    [InlineData("""_ = new RawDeviceCommand { Method = "$$", ServiceId = "Battery" };""", "CHECK")]
    [InlineData("""_ = new RawDeviceCommand { Method = @"$$", ServiceId = unknown };""", "CHECK, READ, SET_DEVICE_LEVEL, SWITCH")]
    [InlineData("""var raw = new RawDeviceCommand { ServiceId = "Light" }; raw.Method = "$$";""", "SWITCH")]
    [InlineData("""var raw = new RawDeviceCommand(); raw.ServiceId = "Battery"; raw.Method = unknown.Length > 1 ? "$$" : "";""", "CHECK")]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new JsonObject { ["$$"] = 1 } };""", "mode, value")]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new JsonObject { ["value"] = 1, ["$$"] = 1 } };""", "mode")]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new JsonObject { ["mode"] = "$$" } };""", "OFF, ON, Z-Wave")]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new() { { "mode", "$$" } } };""", "OFF, ON, Z-Wave")]
    [InlineData("""var raw = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" }; raw.Paras["$$"] = 1;""", "mode, value")]
    [InlineData("""var raw = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" }; raw.Paras!["mode"] = "$$";""", "OFF, ON, Z-Wave")]
    [InlineData("""var raw = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" }; raw.Paras = new JsonObject { ["$$"] = 1 };""", "mode, value")]
    [InlineData("""var raw = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" }; raw.Paras = new JsonObject { ["value"] = 1, ["mode"] = "$$" };""", "OFF, ON, Z-Wave")]
    [InlineData("""var raw = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL" }; raw.Paras = new() { { "value", 1 }, { "$$", 1 } };""", "mode, value")]
    [InlineData("""_ = new { taskName = "t", param = new { command = new { serviceId = "DeliverySchedule", method = "SET_DEVICE_LEVEL", paras = new JsonObject { ["$$"] = 1 } } } };""", "mode, value")]
    [InlineData("""_ = new BatchTask { TaskType = "$$" };""", "DeviceCmd")]
    [InlineData("""command.ToDeviceType("$$", "", "");""", "Lamp, WaterMeter")]
    [InlineData("""command.ToDeviceType("WaterMeter", "$$");""", "Acme")]
    [InlineData("""command.ToDeviceType(model: "$$", deviceType: "Lamp");""", "L1")]
    [InlineData("""_ = new BatchTaskParam { DeviceType = "Lamp", Command = new RawDeviceCommand { ServiceId = "$$" } };""", "Light")]
    // Anonymous objects.
    [InlineData("""_ = new { taskName = "t", taskType = "$$" };""", "DeviceCmd")]
    [InlineData("""_ = new { taskName = "t", taskType = "DeviceCmd", param = new { type = "$$" } };""", "Broadcast, DeviceArea, DeviceList, DeviceType, GroupIdList, GroupList")]
    [InlineData("""_ = new { taskName = "t", param = new { deviceType = "Lamp", command = new { serviceId = "$$" } } };""", "Light")]
    [InlineData("""_ = new { TaskName = "t", Param = new { Command = new { ServiceId = "DeliverySchedule", Method = "SET_DEVICE_LEVEL", Paras = new { mode = "$$" } } } };""", "OFF, ON, Z-Wave")]
    [InlineData("""_ = new { serviceId = "Light", method = "$$" };""", "SWITCH")]
    // JSON text.
    [InlineData("""" _ = """{ "taskName": "t", "taskType": "$$" }"""; """", "DeviceCmd")]
    [InlineData("""" _ = """{ "taskName": "t", "taskType": "DeviceCmd", "$$" }"""; """", "appId, param, tags, timeout")]
    [InlineData("""" _ = """{ "taskName": "t", "taskType": "DeviceCmd", "ti$$": 60, "param": { } }"""; """", "appId, tags, timeout")]
    [InlineData("""" _ = """{ "taskName": "t", "taskType": "DeviceCmd", "param": { "command": { "serviceId": "DeliverySchedule", "method": "$$" } } }"""; """", "READ, SET_DEVICE_LEVEL")]
    [InlineData("""" _ = """{ "taskName": "t", "taskType": "DeviceCmd", "param": { "command": { "method": "$$", "serviceId": "Light" } } }"""; """", "SWITCH")]
    [InlineData("""" _ = """{ "taskName": "t", "param": { "command": { "serviceId": "DeliverySchedule", "method": "SET_DEVICE_LEVEL", "paras": { "$$ } } }"""; """", "mode, value")]
    [InlineData("""" _ = """{ "taskName": "t", "param": { "command": { "serviceId": "DeliverySchedule", "method": "SET_DEVICE_LEVEL", "paras": { "mode": "$$, "value": 1 } } }"""; """", "OFF, ON, Z-Wave")]
    [InlineData("""_ = "{\"taskName\":\"t\",\"param\":{\"type\":\"$$\"}}";""", "Broadcast, DeviceArea, DeviceList, DeviceType, GroupIdList, GroupList")]
    [InlineData("""_ = @"{""taskName"":""t"",""param"":{""deviceType"":""Wa$$"" } }";""", "Lamp, WaterMeter")]
    [InlineData("""_ = $"{{\"taskName\":\"{unknown}\",\"param\":{{\"command\":{{\"serviceId\":\"Battery\",\"method\":\"$$\"}}}}}}";""", "CHECK")]
    [InlineData("""_ = "{\"taskName\":\"t\",\"param\":{\"tags\":1},\"tags\":[{\"$$\"}]}";""", "tagName, tagValue")]
    public async Task What_the_API_and_the_profiles_know_is_listed(string statement, string listed) =>
        Assert.Equal(listed, string.Join(", ", await CompletedCode.Statements(statement, Meter, Lamp).ListedAsync()));

    [Theory]
    [InlineData("""_ = "$$";""")]
    [InlineData("""_ = new { type = "$$", model = "x" };""")]
    [InlineData("""_ = new { taskName = "$$", taskType = "DeviceCmd" };""")]
    [InlineData("""_ = "{\"name\":\"$$\"}";""")]
    [InlineData("""_ = "{\"taskName\":\"t\",\"param\":$$}";""")]
    [InlineData("""_ = new JsonObject { ["$$"] = 1 };""")]
    [InlineData("""_ = "x".Replace("$$", "y");""")]
    [InlineData("""_ = new Uri("$$");""")]
    [InlineData("""command.ToDevices("$$");""")]
    public async Task Other_literals_are_left_alone(string statement) =>
        Assert.Empty(await CompletedCode.Statements(statement, Meter, Lamp).ListedAsync());

    [Theory]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "Del$$iv", Method = "x" };""", "DeliverySchedule", """_ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "x" };""")]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = @"$$" };""", "Battery", """_ = new RawDeviceCommand { ServiceId = @"Battery" };""")]
    [InlineData("""_ = "{\"taskName\":\"t\",\"taskType\":\"$$\"}";""", "DeviceCmd", """_ = "{\"taskName\":\"t\",\"taskType\":\"DeviceCmd\"}";""")]
    [InlineData("""_ = "{\"taskName\":\"t\",\"taskType\":\"x\",\"ti$$m\":60}";""", "timeout", """_ = "{\"taskName\":\"t\",\"taskType\":\"x\",\"timeout\":60}";""")]
    [InlineData("""" _ = """{ "taskName": "t", "taskType": "D$$ """; """", "DeviceCmd", """" _ = """{ "taskName": "t", "taskType": "DeviceCmd """; """")]
    public async Task What_is_taken_replaces_what_stands_within_the_quotes(string statement, string taken, string line) =>
        Assert.Equal(line.Trim(), await CompletedCode.Statements(statement, Meter, Lamp).TakenAsync(taken));

    [Theory]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "$$" };""", "DeliverySchedule", "When it reports.")]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Method = "$$" };""", "SET_DEVICE_LEVEL", "How often.")]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "DeliverySchedule", Paras = new JsonObject { ["$$"] = 1 } };""", "value", "The level.\nint; 0 to 100; unit %; required")]
    [InlineData("""_ = new { taskType = "x", param = new { type = "$$" } };""", "DeviceArea", "uses deviceLocation")]
    public async Task The_tooltip_has_the_profiles_words(string statement, string item, string description) =>
        Assert.Equal(description, await CompletedCode.Statements(statement, Meter, Lamp).DescribedAsync(item));

    [Theory]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "$$" };""", 3)]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "D$$" };""", 3)]
    [InlineData("""_ = new RawDeviceCommand { ServiceId = "DeliveryS$$" };""", 0)]
    public async Task Typing_a_quote_or_the_first_letter_opens_the_list(string statement, int count) =>
        Assert.Equal(count, (await CompletedCode.Statements(statement, Meter, Lamp).ListedAfterTypingAsync()).Length);

    [Fact]
    public async Task Without_profiles_what_the_API_fixes_is_listed_all_the_same()
    {
        Assert.Empty(await CompletedCode.Statements("""_ = new RawDeviceCommand { ServiceId = "$$" };""").ListedAsync());
        Assert.Equal(["DeviceCmd"], await CompletedCode.Statements("""_ = new BatchTask { TaskType = "$$" };""").ListedAsync());
    }

    [Fact]
    public async Task A_broken_profile_costs_its_own_names_only() => Assert.Equal(
        ["Light"], await CompletedCode.Statements("""_ = new RawDeviceCommand { ServiceId = "$$" };""", "services: [", Lamp).ListedAsync());

    [Fact]
    public async Task A_referenced_librarys_profiles_are_listed_too() => Assert.Equal(
        ["Battery", "DeliverySchedule", "Pump"],
        await CompletedCode.Statements("""_ = new RawDeviceCommand { ServiceId = "$$" };""", Meter).WithLibrary("""
            using IoTBatchGen;
            [DeviceProfile("Well", "Acme", "W1")]
            public static class Well
            {
                [DeviceService("Pump")]
                public static class Pump { }
            }
            """).ListedAsync());
}
