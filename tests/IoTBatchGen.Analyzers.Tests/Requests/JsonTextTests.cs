using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Tests.Harness;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>Requests stated as JSON text: every rule judges them, at the characters that are at fault.</summary>
public class JsonTextTests
{
    private const string Param = """"param":{"type":"Broadcast","command":{"serviceId":"S","method":"M"}}"""";

    [Fact]
    public Task A_fault_is_reported_at_its_characters_in_every_kind_of_literal() => RequestVerifier.Statements("""""
        string regular = "{ \"taskName\": \"t\", \"taskType\": \"DeviceCmd\", \"timeout\": {|IOTB1001:5|}, \"param\": { \"type\": {|IOTB1013:\"DeviceLst\"|}, \"command\": { \"serviceId\": {|IOTB1012:\"\"|}, \"method\": \"M\" } } }";
        string verbatim = @"{ ""taskName"": {|IOTB1002:""""|}, ""taskType"": ""DeviceCmd"",
            ""timeout"": {|IOTB1001:2881|}, ""param"": { ""type"": ""Broadcast"", ""command"": { ""serviceId"": ""S"", ""method"": ""M"" }, ""maxRetransmit"": {|IOTB1007:4|} } }";
        string raw = """
            {
              "taskName": {|IOTB1002:""|},
              "taskType": {|IOTB1006:"DeviceReg"|},

              "timeout": {|IOTB1001:5|},
              "param": {
                "type": "DeviceList",
                "deviceList": ["a", {|IOTB1011:""|}, {|IOTB1016:"a"|}],
                "model": {|IOTB1005:"m"|},
                "callbackUrl": {|IOTB1009:"na"|},
                "command": {|IOTB1003:{|} "serviceId": "S" }
              },
              "tags": [{ "tagName": {|IOTB1008:""|}, "tagValue": "v" }, {|IOTB1008:{|} "tagName": "n" }]
            }
            """;
        string line = """{ "taskName": "t", "taskType": "DeviceCmd", "timeout": {|IOTB1001:5|}, "param": {|IOTB1004:{|} "type": "DeviceArea", "command": { "serviceId": "S", "method": "M" } } }""";
        var bytes = """{ "taskName": "t", "taskType": "DeviceCmd", "timeout": {|IOTB1001:5|}, "param": {|IOTB1003:{|} "type": "Broadcast" } }"""u8.ToArray();
        var split = ("{ \"taskName\": \"t\", \"taskType\": \"DeviceCmd\", "u8 + "\"timeout\": {|IOTB1001:5|}, \"param\": {|IOTB1003:{|} \"type\": \"Broadcast\" } }"u8).ToArray();
        """"").RunChecks();

    [Fact]
    public Task Escapes_of_CSharp_and_of_JSON_are_counted() => RequestVerifier.Statements(""""
        string escaped = "{ \u0022taskName\u0022: \x22t\x22,\n\t\"taskType\": {|#0:\"Dev\\u0069ceCmd\\n\"|}, \"timeout\": {|IOTB1001:\u0035|}, \U00000022param\": {|IOTB1003:{|} \"type\": \"Broadcast\" } }";
        """")
        .Expecting("IOTB1006", 0, "taskType is 'DeviceCmd\\u000A'; the platform accepts 'DeviceCmd'")
        .RunChecks();

    [Fact]
    public Task What_is_missing_is_said_at_the_opening_brace() => RequestVerifier.Statements(""""
        string task = """{|#0:{|} "taskName": "t", "timeout": 60, "param": {|#1:{|} "command": {|#2:{|} "serviceId": "S" } } }""";
        """")
        .Expecting("IOTB1003", 0, "taskType is missing; it is mandatory")
        .Expecting("IOTB1003", 1, "type is missing; it is mandatory")
        .Expecting("IOTB1003", 2, "method is missing; it is mandatory")
        .RunChecks();

    [Fact]
    public Task A_wrong_type_is_one_fault_and_null_too() => RequestVerifier.Statements(""""
        string body = """
            {
              "appId": {|#0:1|}, "taskName": {|#1:null|}, "taskType": {|#2:true|}, "timeout": {|#3:"1000"|},
              "param": {
                "type": {|#4:null|}, "deviceList": ["a", {|#5:1|}, {|#6:null|}, {|#7:["b"]|}], "groupList": {|#8:"g"|},
                "maxRetransmit": {|#9:1.0|}, "callbackUrl": {|#10:{}|},
                "command": { "serviceId": {|#11:1.5|}, "method": "M", "paras": {|#12:"{}"|} }
              },
              "tags": [{|#13:"site"|}, { "tagName": {|#14:null|}, "tagValue": {|#15:1e3|} }]
            }
            """;
        string none = """{ "taskName": "t", "taskType": "DeviceCmd", "timeout": 60, "param": {|#16:[]|}, "tags": {|#17:{|}} }""";
        """")
        .Expecting("IOTB1014", 0, "appId is a number; the platform accepts a string")
        .Expecting("IOTB1014", 1, "taskName is null; the platform accepts a string")
        .Expecting("IOTB1014", 2, "taskType is a boolean; the platform accepts a string")
        .Expecting("IOTB1014", 3, "timeout is a string; the platform accepts an integer")
        .Expecting("IOTB1014", 4, "type is null; the platform accepts a string")
        .Expecting("IOTB1014", 5, "deviceList[1] is a number; the platform accepts a string")
        .Expecting("IOTB1014", 6, "deviceList[2] is null; the platform accepts a string")
        .Expecting("IOTB1014", 7, "deviceList[3] is an array; the platform accepts a string")
        .Expecting("IOTB1014", 8, "groupList is a string; the platform accepts an array")
        .Expecting("IOTB1014", 9, "maxRetransmit is a number with a fraction or an exponent; the platform accepts an integer")
        .Expecting("IOTB1014", 10, "callbackUrl is an object; the platform accepts a string")
        .Expecting("IOTB1014", 11, "serviceId is a number; the platform accepts a string")
        .Expecting("IOTB1014", 12, "paras is a string; the platform accepts an object")
        .Expecting("IOTB1014", 13, "tags[0] is a string; the platform accepts an object")
        .Expecting("IOTB1014", 14, "tagName is null; the platform accepts a string")
        .Expecting("IOTB1014", 15, "tagValue is a number; the platform accepts a string")
        .Expecting("IOTB1014", 16, "param is an array; the platform accepts an object")
        .Expecting("IOTB1014", 17, "tags is an object; the platform accepts an array")
        .RunChecks();

    [Fact]
    public Task A_field_that_the_API_does_not_know_is_a_warning_and_not_also_missing() => RequestVerifier.Statements(""""
        string body = """
            { "taskName": "t", {|#0:"timeOut"|}: 60, "taskType": "DeviceCmd", {|#1:"comment"|}: "c",
              "param": { {|#2:"tpye"|}: "DeviceList", "deviceList": ["a"], "command": { "serviceId": "S", {|#3:"Method"|}: "M", "paras": { "any": { "thing": null } } } } }
            """;
        string area = """
            { "taskName": "t", "timeout": 60, {|#6:"timeOut"|}: 60, "taskType": "DeviceCmd",
              "param": { "type": "DeviceArea", {|#4:"device_location"|}: "l", "command": { "serviceId": "S", "method": "M" } }, "tags": [{ "tagName": "n", {|#5:"tagvalue"|}: "" }] }
            """;
        """")
        .Expecting("IOTB1015", 0, "unknown field 'timeOut'; the API ignores it; did you mean 'timeout'?")
        .Expecting("IOTB1015", 1, "unknown field 'comment'; the API ignores it")
        .Expecting("IOTB1015", 2, "unknown field 'tpye'; the API ignores it; did you mean 'type'?")
        .Expecting("IOTB1015", 3, "unknown field 'Method'; the API ignores it; did you mean 'method'?")
        .Expecting("IOTB1015", 4, "unknown field 'device_location'; the API ignores it; did you mean 'deviceLocation'?")
        .Expecting("IOTB1015", 5, "unknown field 'tagvalue'; the API ignores it; did you mean 'tagValue'?")
        .Expecting("IOTB1015", 6, "unknown field 'timeOut'; the API ignores it")
        .RunChecks();

    [Theory]
    [InlineData("{\"appId\":null,\"taskName\":\"t\",\"taskType\":\"DeviceCmd\",\"timeout\":10," + Param + "}")]
    [InlineData(" {\"taskName\":\"t\\u00e9\\\"\",\"taskType\":\"DeviceCmd\",\"timeout\":2880," + Param + ",\"tags\":[]}\n")]
    [InlineData("{\"taskName\":1,\"timeout\":\"x\"}")]
    [InlineData("{\"taskName\":1,\"timeout\":\"x\",\"appId\":5,\"param\":\"taskType\"}")]
    [InlineData("{\"param\":{\"type\":\"x\",\"command\":{}}}")]
    [InlineData("{\"TaskName\":1,\"TaskType\":1,\"Timeout\":1,\"Param\":1}")]
    [InlineData("{\"taskName\":1,\"taskType\":1,\"timeout\":1")]
    [InlineData("{\"taskName\":1,\"taskType\":1,\"timeout\":1,}")]
    [InlineData("{\"taskName\":1,\"taskType\":1,\"timeout\":01}")]
    [InlineData("{'taskName':1,'taskType':1,'timeout':1}")]
    [InlineData("{{\"taskName\":1,\"taskType\":1,\"timeout\":{0}}}")]
    [InlineData("{\"taskName\":1,\"taskType\":1,\"timeout\":1} and more")]
    [InlineData("{\"taskName\":\"a\nb\",\"taskType\":1,\"timeout\":1}")]
    [InlineData("{\"taskName\":\"a\\x\",\"taskType\":1,\"timeout\":1}")]
    [InlineData("[{\"taskName\":1,\"taskType\":1,\"timeout\":1}]")]
    [InlineData("set param taskType to DeviceCmd")]
    public Task What_is_right_or_no_request_is_left_alone(string text) => RequestVerifier
        .Statements("string text = @\"" + text.Replace("\"", "\"\"", System.StringComparison.Ordinal) + "\";").RunChecks();

    [Fact]
    public Task A_request_is_judged_once() => RequestVerifier.File(""""
        using IoTBatchGen;
        class Na
        {
            const string Whole = """{ "taskName": "t", "taskType": "DeviceCmd", "timeout": {|IOTB1001:5|}, "param": { "type": "Broadcast", "command": { "serviceId": "S", "method": "M" } } }""";
            const string Same = Whole;
            const string Head = "{ \"taskName\": \"t\", \"taskType\": \"DeviceCmd\", ";
            const string Command = "{ \"serviceId\": \"S\", \"method\": \"\" }";
            static readonly string Sum = Head + "\"timeout\": {|IOTB1001:5|}, \"param\": { \"type\": \"Broadcast\", \"command\": " + {|IOTB1012:Command|} + " } }";
            string Use(string x)
            {
                string local = Whole + "\n" + Same;
                const string paramOfAll = Whole;
                string padded = Whole + "\n" + paramOfAll;
                string named = paramOfAll + "\n";
                string put = $"{Whole}{x}";
                string sum = Head + ("\"timeout\": {|IOTB1001:5|}, \"param\": { \"type\": \"Broadcast\", \"command\": { \"serviceId\": \"S\", \"method\": \"M\" } } }");
                return local + padded + named + put + sum;
            }
        }
        """").RunChecks();

    [Fact]
    public Task A_profile_judges_the_names() => RequestVerifier.Statements(""""
        string body = """
            { "taskName": "t", "taskType": "DeviceCmd", "timeout": 60, "param": { "type": "DeviceType", "deviceType": {|IOTB1107:"Metre"|}, "manufacturerId": "A", "model": "M",
              "command": { "serviceId": "Level", "method": {|IOTB1102:"STE"|} } } }
            """;
        string other = """
            { "taskName": "t", "taskType": "DeviceCmd", "timeout": 60, "param": { "type": "Broadcast", "command": { "serviceId": {|IOTB1101:"Levle"|}, "method": "SET" } } }
            """;
        """").WithProfile("/na/meter.deviceprofile.yaml", """
        manufacturerId: A
        model: M
        deviceType: Meter
        services:
          - serviceId: Level
            commands:
              - { commandName: SET, paras: [] }
        """).RunChecks();
}
