using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using IoTBatchGen.Analyzers.Rules;
using IoTBatchGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
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

    [Fact]
    public async Task No_beginning_of_a_file_makes_a_rule_throw()
    {
        // Every third beginning in a usual run: the others differ by a letter or two.
        int step = Environment.GetEnvironmentVariable("IOTB_LONG") == "1" ? 1 : 3;
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new RequestAnalyzer()];
        CSharpCompilation empty = CSharpCompilation.Create("typed", references: References.All);
        for (int length = 1; length <= Code.Length; length += step)
        {
            CSharpCompilation typed = empty.AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(Code[..length], cancellationToken: TestContext.Current.CancellationToken));
            ImmutableArray<Diagnostic> reported = await typed.WithAnalyzers(analyzers)
                .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(reported, diagnostic => diagnostic.Id == "AD0001");
        }
    }

    [Fact]
    public async Task The_whole_file_is_judged()
    {
        CSharpCompilation whole = CSharpCompilation.Create(
            "whole", [CSharpSyntaxTree.ParseText(Code, cancellationToken: TestContext.Current.CancellationToken)], References.All);
        ImmutableArray<Diagnostic> reported = await whole.WithAnalyzers([new RequestAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            ["IOTB1001", "IOTB1003", "IOTB1004", "IOTB1004"], reported.Select(diagnostic => diagnostic.Id).Order());
    }
}
