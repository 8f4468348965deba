using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

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
                _ = new BatchTaskClientOptions { ServerUrl = new Uri("http://a.example"), AppKey = "x", AccessTokenProvider = async _ => { return "y"; } };
            }
        }
        """;

    [Fact]
    public async Task No_beginning_of_a_file_makes_a_rule_throw()
    {
        // Every seventh beginning in a usual run: the others differ by some letters.
        int step = Environment.GetEnvironmentVariable("IOTB_LONG") == "1" ? 1 : 7;
        for (int length = 1; length <= Code.Length; length += step)
        {
            Assert.DoesNotContain(await ValveProject.Judge(Code[..length]), diagnostic => diagnostic.Id == "AD0001");
        }
    }

    [Fact]
    public async Task The_whole_file_is_judged() => Assert.Equal(
        ["IOTB1003", "IOTB1103", "IOTB1105", "IOTB1105", "IOTB1105", "IOTB1106", "IOTB1108", "IOTB1201", "IOTB1202", "IOTB1202"],
        (await ValveProject.Judge(Code)).Select(diagnostic => diagnostic.Id).Order());
}
