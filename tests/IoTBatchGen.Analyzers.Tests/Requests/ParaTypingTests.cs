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
using Project = IoTBatchGen.Analyzers.Tests.Generation.Project;

namespace IoTBatchGen.Analyzers.Tests.Requests;

/// <summary>What the rules for paras and for the client see while somebody types.</summary>
public class ParaTypingTests
{
    private const string Code = """
        using System;
        using System.Text.Json.Nodes;
        using System.Threading.Tasks;
        using IoTBatchGen;
        class Na
        {
            static void Make(bool flag, string name)
            {
                var paras = new JsonObject { ["value"] = flag ? 250 : "12", ["mode"] = JsonValue.Create('x'), { "numbers", new JsonArray { 1, "x" } } };
                paras["level"] = 4;
                paras.Add("vaule", 1.5f);
                paras[name] = null;
                var raw = new RawDeviceCommand { ServiceId = "Control", Method = "SET", Paras = paras };
                raw.Paras["switch"] = (int)2.5;
                raw.Paras.Remove("mode");
                var param = new BatchTaskParam { DeviceType = "Valve", Command = raw };
                _ = new Sample.Valve.Control.Set(250, mode: (Sample.Valve.Control.Set.ModeValue)9, name: "123456789", numbers: new[] { 1 });
                _ = new BatchTaskClientOptions { ServerUrl = new Uri("http://a.example"), AppKey = "x", AccessToken = async _ => { return "y"; } };
            }
        }
        """;

    private static readonly AdditionalText Profile = new MemoryText("/na/valve.deviceprofile.yaml", ParaSamples.Valve);

    private static readonly ImmutableArray<SyntaxTree> Generated =
        [.. Project.Of(Profile).Generate().Result.GeneratedSources.Select(source => source.SyntaxTree)];

    [Fact]
    public async Task No_beginning_of_a_file_makes_a_rule_throw()
    {
        // Every seventh beginning in a usual run: the others differ by some letters.
        int step = Environment.GetEnvironmentVariable("IOTB_LONG") == "1" ? 1 : 7;
        for (int length = 1; length <= Code.Length; length += step)
        {
            Assert.DoesNotContain(await Judge(Code[..length]), diagnostic => diagnostic.Id == "AD0001");
        }
    }

    [Fact]
    public async Task The_whole_file_is_judged() => Assert.Equal(
        ["IOTB1003", "IOTB1103", "IOTB1105", "IOTB1105", "IOTB1105", "IOTB1106", "IOTB1108", "IOTB1201", "IOTB1202", "IOTB1202"],
        (await Judge(Code)).Select(diagnostic => diagnostic.Id).Order());

    private static async Task<ImmutableArray<Diagnostic>> Judge(string code)
    {
        var options = new AnalyzerOptions([Profile], new MemoryOptions().Profile(Profile.Path));
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        return await CSharpCompilation
            .Create("typed", [CSharpSyntaxTree.ParseText(code, parse, cancellationToken: TestContext.Current.CancellationToken), .. Generated], References.All)
            .WithAnalyzers([new RequestAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
