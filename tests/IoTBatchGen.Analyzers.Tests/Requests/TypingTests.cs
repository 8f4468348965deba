using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>What the request rules see while somebody types: code that is broken in every way.</summary>
public class TypingTests
{
    private const string Code = """
        using System;
        using System.Collections.Generic;
        using IoTBatchGen;
        class Na
        {
            static BatchTask Make(List<string> ids, bool flag, IBatchTaskClient client)
            {
                int minutes = 5;
                var command = new RawDeviceCommand { ServiceId = flag ? "A" : nameof(Na), Method = "B" };
                var param = new BatchTaskParam { Type = flag switch { true => BatchTargetType.DeviceList, _ => BatchTargetType.DeviceArea } };
                param.DeviceList = new List<string> { "a", ids[0] };
                param.GroupList = new[] { "g" };
                var task = param.AsTask("t", TimeSpan.FromHours(1, minutes: 30)).WithTag("a", "b").WithMaxRetransmit(3);
                task.Param.DeviceList.Add("x");
                if (task.Param is { } same) same.DeviceLocation = "l";
                client.CreateAsync(new BatchTask { Timeout = minutes, Tags = { new BatchTaskTag("a", "b") }, Param = { Command = command } });
                return command.ToDeviceType("a", "", null).AsTask("t", timeoutMinutes: (int)minutes * 2);
            }
        }
        """;

    private const string JsonCode = """""
        using System;
        using System.Linq;
        class Na
        {
            const string Command = @"{ ""serviceId"": ""S"", ""method"": """" }";
            static readonly int Minutes = 5;
            object Make(string name, bool flag, string[] ids)
            {
                string plain = "{ \"taskName\": \"\\u0041\", \"taskType\": \"DeviceCm\", \"timeout\": 1e3, \"param\": " + Command + " }";
                string raw = $$"""
                    { "taskName": "{{name}}", "taskType": "DeviceCmd", "timeout": {{Minutes}},
                      "param": { "type": "DeviceList", "deviceList": ["a", {{string.Join(",", ids)}}] } {{name}} }
                    """;
                var utf8 = """{ "taskName": null, "taskType": "DeviceCmds", "timeout": -5, "tags": [{}], "timeout": -6 }"""u8.ToArray();
                var command = new { serviceId = "S", method = flag ? "M" : null, paras = new { value = new[] { 1, 2 } } };
                return new { taskName = name, timeOut = "5", taskType = 'c', param = new { type = flag switch { true => "All", _ => name }, command, deviceList = ids.ToList() }, tags = new object[] { new { tagName = "" } } };
            }
        }
        """"";

    [Theory]
    [InlineData(Code)]
    [InlineData(JsonCode)]
    public async Task No_beginning_of_a_file_makes_a_rule_throw(string code)
    {
        // Every third beginning in a usual run: the others differ by a letter or two.
        int step = Environment.GetEnvironmentVariable("IOTB_LONG") == "1" ? 1 : 3;
        var analyzer = new RequestAnalyzer();
        CSharpCompilation empty = CSharpCompilation.Create("typed", references: References.All);
        for (int length = 1; length <= code.Length; length += step)
        {
            CSharpCompilation typed = empty.AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(code[..length], cancellationToken: TestContext.Current.CancellationToken));
            ImmutableArray<Diagnostic> reported = await typed.AnalyzeAsync(analyzer);
            Assert.DoesNotContain(reported, diagnostic => diagnostic.Id == "AD0001");
        }
    }

    [Theory]
    [InlineData(Code, "IOTB1001 IOTB1003 IOTB1004 IOTB1004")]
    [InlineData(JsonCode, "IOTB1001 IOTB1001 IOTB1003 IOTB1003 IOTB1003 IOTB1003 IOTB1006 IOTB1006 IOTB1006 IOTB1008 IOTB1008 IOTB1008 IOTB1008 IOTB1013 IOTB1014 IOTB1014 IOTB1015 IOTB1015 IOTB1015 IOTB1017")]
    public async Task The_whole_file_is_judged(string code, string ids)
    {
        CSharpCompilation whole = CSharpCompilation.Create(
            "whole", [CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)], References.All);
        ImmutableArray<Diagnostic> reported = await whole.AnalyzeAsync(new RequestAnalyzer());
        Assert.Equal(ids, string.Join(' ', reported.Select(diagnostic => diagnostic.Id).Order()));
    }
}
