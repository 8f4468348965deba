using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>Requests that <c>string.Format</c> and <c>string.Concat</c> make, and parts given as text that is parsed in place.</summary>
public class FormatTextTests
{
    [Fact]
    public Task A_fault_in_a_format_is_reported_at_its_characters() => RequestVerifier.Statements("""""
        string direct = string.Format("{{ \"taskName\": \"{0}\", \"taskType\": \"DeviceCmd\", \"timeout\": {|IOTB1001:5|}, \"param\": {|IOTB1004:{{|} \"type\": \"DeviceArea\", \"command\": {1} }} }}", unknown, ids);
        string verbatim = string.Format(System.Globalization.CultureInfo.InvariantCulture, @"{{ ""taskName"": {|IOTB1002:""""|}, ""taskType"": ""DeviceCmd"", ""timeout"": {0}, ""param"": {|IOTB1003:{{|} ""type"": ""Broadcast"" }} }}", number);
        const string format = "{{ \"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": {0:D4}, \"param\": {|IOTB1003:{{|} \"type\": {|IOTB1013:\"DeviceLst\"|} }} }}";
        string later = string.Format(format, number);
        string sum = string.Format("{{ \"taskName\": \"{0}\", \"taskType\": \"DeviceCmd\", " + "\"timeout\": {|IOTB1001:5|}, \"param\": {1} }}", unknown, unknown);
        string known = string.Format("{{ \"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": {|IOTB1001:{0}|}, \"param\": {1} }}", 5, unknown);
        var builder = new System.Text.StringBuilder().AppendFormat("{{ \"taskName\": \"{0}\", \"taskType\": \"DeviceCmd\", \"timeout\": {|IOTB1001:5|}, \"param\": {1} }}", unknown, unknown);
        """"").RunChecks();

    [Fact]
    public Task A_format_in_a_field_is_judged_where_it_is_written_and_once() => RequestVerifier.File(""""
        using IoTBatchGen;
        class Na
        {
            private const string Format = "{{ \"taskName\": \"{0}\", \"taskType\": \"DeviceCmd\", \"timeout\": {|IOTB1001:5|}, \"param\": {1} }}";
            static readonly string Other = "{{ \"taskName\": \"{0}\", \"taskType\": \"DeviceCmd\", \"timeout\": {|IOTB1001:{1}|}, \"param\": {2} }}";
            const string Unused = "{{ \"taskName\": \"{0}\", \"taskType\": \"DeviceCmd\", \"timeout\": 5, \"param\": {1} }}";
            string One(string name, string param) => string.Format(Format, name, param);
            string Two(string name, string param) => string.Format(Na.Format, name, param);
            string Three(string name, string param) => string.Format(Other, name, 5, param);
        }
        """").Only("IOTB1001").RunChecks();

    [Theory]
    [InlineData("string.Format(\"{{ \\\"taskName\\\": \\\"{0}\\\", \\\"taskType\\\": \\\"DeviceCmd\\\", \\\"timeout\\\": {1}, \\\"param\\\": {2} }}\", unknown, number, unknown)")]
    [InlineData("string.Format(\"{{ {0}, \\\"taskType\\\": \\\"DeviceCmd\\\", \\\"timeout\\\": 60, \\\"appId\\\": null }}\", unknown)")]
    [InlineData("string.Format(\"{ \\\"taskName\\\": \\\"{0}\\\", \\\"taskType\\\": \\\"DeviceCmd\\\", \\\"timeout\\\": 5 }\", unknown)")]
    [InlineData("string.Format(\"{{ \\\"taskName\\\": \\\"{0\\\", \\\"taskType\\\": \\\"DeviceCmd\\\", \\\"timeout\\\": 5 }}\", unknown)")]
    [InlineData("string.Format(\"{{ \\\"taskName\\\": \\\"{0}\\\", \\\"taskType\\\": \\\"DeviceCmd\\\", \\\"timeout\\\": {0,6}, \\\"param\\\": {7} }}\", 5)")]
    [InlineData("\"{{ \\\"taskName\\\": \\\"\\\", \\\"taskType\\\": \\\"DeviceCmd\\\", \\\"timeout\\\": 5 }}\"")]
    [InlineData("string.Concat(\"{ \\\"taskName\\\": \\\"\", unknown, \"\\\", \\\"taskType\\\": \\\"DeviceCmd\\\", \\\"timeout\\\": 60, \\\"param\\\": \", unknown, \" }\")")]
    [InlineData("string.Concat(ids) + string.Concat(unknown, \"{ \\\"taskName\\\": \\\"\\\", \\\"taskType\\\": \\\"DeviceCmd\\\", \\\"timeout\\\": 5 }\")")]
    public Task What_a_format_leaves_open_is_left_alone(string expression) => RequestVerifier.Statements("string text = " + expression + ";").RunChecks();

    [Fact]
    public Task Concat_joins_as_plus_does() => RequestVerifier.Statements(""""
        string three = string.Concat("{ \"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": {|IOTB1001:5|}, \"param\": ", unknown, " }");
        string many = string.Concat("{ \"taskName\": \"", unknown, "\", \"taskType\": \"DeviceCmd\", \"timeout\": ", {|IOTB1001:5|}, ", \"param\": ", unknown, " }");
        string within = "{ \"taskName\": \"" + string.Concat(unknown, "\", \"taskType\": \"DeviceCmd\", \"timeout\": {|IOTB1001:5|}, \"param\": ") + unknown + " }";
        """").RunChecks();

    [Fact]
    public Task Paras_may_be_parsed_in_place() => RequestVerifier.Statements(""""
        var node = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Level", method = "SET", paras = JsonNode.Parse("{ \"value\": {|IOTB1105:300|} }") } } };
        var element = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Level", method = "SET", paras = System.Text.Json.JsonDocument.Parse("""{ {|IOTB1103:"vlaue"|}: 3, "value": 1 }""").RootElement } } };
        var typed = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Level", method = "SET", paras = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>("{|IOTB1104:{|}}") } } };
        const string text = "{ \"value\": {|IOTB1106:true|} }";
        var constant = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Level", method = "SET", paras = JsonNode.Parse(text) } } };
        var local = JsonNode.Parse($"{{ \"value\": {number}, {|IOTB1103:\"x\"|}: 1 }}").AsObject();
        var fromLocal = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Level", method = "SET", paras = local } } };
        var param = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = JsonNode.Parse("{ \"type\": \"Broadcast\", \"command\": { \"serviceId\": \"Level\", \"method\": {|IOTB1102:\"STE\"|} } }") };
        var raw = new RawDeviceCommand { ServiceId = "Level", Method = "SET", Paras = JsonNode.Parse("{ \"value\": {|IOTB1105:300|} }")!.AsObject() };
        """").WithProfile("/na/meter.deviceprofile.yaml", Meter).Only("IOTB1102", "IOTB1103", "IOTB1104", "IOTB1105", "IOTB1106").RunChecks();

    [Fact]
    public Task What_is_parsed_and_then_changed_or_not_known_is_left_alone() => RequestVerifier.Statements(""""
        var changed = JsonNode.Parse("{ \"value\": 300 }");
        changed["value"] = number;
        var body = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Level", method = "SET", paras = changed } } };
        var read = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Level", method = "SET", paras = JsonNode.Parse(unknown) } } };
        var right = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Level", method = "SET", paras = JsonNode.Parse("{ \"value\": 30 }") } } };
        var own = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Level", method = "SET", paras = System.Text.Json.JsonSerializer.Deserialize<Version>("{ \"x\": 300 }") } } };
        var template = new { taskName = "t", taskType = "DeviceCmd", timeout = 60, param = new { type = "Broadcast", command = new { serviceId = "Level", method = "SET", paras = JsonNode.Parse("{ \"value\": 300 }".Replace("300", unknown)) } } };
        """").WithProfile("/na/meter.deviceprofile.yaml", Meter).RunChecks();

    private const string Meter = """
        manufacturerId: A
        model: M
        deviceType: Meter
        services:
          - serviceId: Level
            commands:
              - { commandName: SET, paras: [{ paraName: value, dataType: int, required: true, min: 0, max: 100 }] }
        """;
}
