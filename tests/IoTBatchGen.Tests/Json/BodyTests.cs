using System;
using System.Globalization;
using System.Text.Json.Nodes;
using Xunit;

namespace IoTBatchGen.Tests.Json;

public class BodyTests
{
    [Theory]
    [InlineData(BatchTargetType.DeviceList, "'deviceList': ['3f1a', '77b2'],")]
    [InlineData(BatchTargetType.DeviceType, "'deviceType': 'WaterMeter', 'manufacturerId': 'TestUtf8ManuId', 'model': 'NBIoTDevice',")]
    [InlineData(BatchTargetType.DeviceArea, "'deviceLocation': 'north',")]
    [InlineData(BatchTargetType.GroupList, "'groupList': ['meters', 'lamps'],")]
    [InlineData(BatchTargetType.GroupIdList, "'groupList': ['g1', 'g2'],")]
    [InlineData(BatchTargetType.Broadcast, "")]
    public void The_body_of_each_target_type_holds_its_fields_and_no_others(BatchTargetType type, string fields)
    {
        string golden = $$"""
            {
              "timeout": 1000,
              "taskName": "raise-level",
              "taskType": "DeviceCmd",
              "param": {
                "type": "{{type}}",
                {{fields.Replace('\'', '"')}}
                "command": { "serviceId": "DeliverySchedule", "method": "SET_DEVICE_LEVEL", "paras": { "value": 12 } }
              }
            }
            """;
        Assert.Equal(Golden.Compacted(golden), Samples.TaskTo(type).ToJson());
    }

    [Fact]
    public void A_body_with_every_field_keeps_the_order_of_the_documents_example()
    {
        BatchTask task = Samples.Task()
            .WithAppId("app").WithCallback("https://na.example/r?a=1&b=2").WithMaxRetransmit(2).WithGroupTag("g")
            .WithTag("site", "north").WithTag("floor", "2");
        const string Whole = """
            {
              "appId": "app",
              "timeout": 1000,
              "taskName": "raise-level",
              "taskType": "DeviceCmd",
              "param": {
                "type": "DeviceList",
                "deviceList": ["3f1a"],
                "command": { "serviceId": "DeliverySchedule", "method": "SET_DEVICE_LEVEL", "paras": { "value": 12 } },
                "callbackUrl": "https://na.example/r?a=1&b=2",
                "maxRetransmit": 2,
                "groupTag": "g"
              },
              "tags": [
                { "tagName": "site", "tagValue": "north" },
                { "tagName": "floor", "tagValue": "2" }
              ]
            }
            """;
        Assert.Equal(Golden.Compacted(Whole), task.ToJson());
    }

    [Fact]
    public void What_is_unset_is_omitted() => Assert.Equal(
        "{}", new BatchTask { TaskType = null }.ToJson());

    [Fact]
    public void An_unset_command_or_type_is_omitted() => Assert.Equal(
        """{"param":{}}""", new BatchTask { TaskType = null, Param = new BatchTaskParam { Type = (BatchTargetType)17 } }.ToJson());

    [Fact]
    public void Null_never_stands_on_the_wire_not_even_in_lists()
    {
        var task = new BatchTask
        {
            TaskType = null,
            Param = new BatchTaskParam { DeviceList = [null!, "a"], Command = new RawDeviceCommand() },
            Tags = [null!, new BatchTaskTag(null, "v")],
        };
        Assert.Equal("""{"param":{"deviceList":["a"],"command":{}},"tags":[{"tagValue":"v"}]}""", task.ToJson());
    }

    [Fact]
    public void Zero_retransmissions_are_stated() =>
        Assert.Contains("\"maxRetransmit\":0", Samples.Task().WithMaxRetransmit(0).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void The_tasks_own_appId_goes_before_the_given_one()
    {
        Assert.StartsWith("""{"appId":"own",""", Samples.Task().WithAppId("own").ToJson("given"), StringComparison.Ordinal);
        Assert.StartsWith("""{"appId":"given",""", Samples.Task().ToJson("given"), StringComparison.Ordinal);
        Assert.StartsWith("""{"timeout":""", Samples.Task().ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Zähler")]
    [InlineData("水表")]
    [InlineData("\U0001F4A7")]
    [InlineData("a\"b\\c\n\u0000\u2028</script>")]
    public void Any_text_survives(string text)
    {
        BatchTask task = Samples.Command().ToDevices(text).AsTask(text, 10);
        JsonNode body = JsonNode.Parse(task.ToJson())!;
        Assert.Equal(text, (string?)body["taskName"]);
        Assert.Equal(text, (string?)body["param"]!["deviceList"]![0]);
    }

    [Fact]
    public void Text_in_any_script_stays_readable()
    {
        string body = Samples.Command().ToAllDevices().AsTask("水表 Zähler", 10).ToJson();
        Assert.Contains("\"taskName\":\"水表 Zähler\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_goes_out_as_the_replacement_character()
    {
        RawDeviceCommand command = Samples.Command();
        command.Paras = new JsonObject { ["k\uDC00"] = "v\uD800" };
        JsonNode body = JsonNode.Parse(command.ToDevices("a\uD83D").AsTask("\uDE00b", 10).ToJson())!;
        Assert.Equal("\uFFFDb", (string?)body["taskName"]);
        Assert.Equal("a\uFFFD", (string?)body["param"]!["deviceList"]![0]);
        Assert.Equal("v\uFFFD", (string?)body["param"]!["command"]!["paras"]!["k\uFFFD"]);
    }

    [Fact]
    public void The_body_is_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NegativeSign = "~" } };
            var time = new DateTimeOffset(2015, 12, 12, 12, 12, 12, TimeSpan.Zero);
            var paras = new AllParas(@int: -5, @double: 1.5, @decimal: -0.25m, dateTime: time);
            string body = paras.ToAllDevices().AsTask("INIT", 10).ToJson();
            Assert.Contains("""{"int":-5,"decimal":-0.25,"double":1.5,"dateTime":"20151212T121212Z"}""", body, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_number_that_JSON_does_not_have_is_refused()
    {
        RawDeviceCommand command = Samples.Command();
        command.Paras = new JsonObject { ["value"] = double.NaN };
        Assert.Throws<ArgumentException>(() => command.ToAllDevices().AsTask("n", 10).ToJson());
    }
}
