using System;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Analyzers.Tests.CodeFixes;

/// <summary>Fixes that add paras, and that make a raw command a typed one.</summary>
public class ParaFixTests
{
    /// <summary>As the generator writes them, as far as a fix looks.</summary>
    private const string Typed = """
        using IoTBatchGen;
        using System.Collections.Generic;
        using System.Text.Json.Nodes;
        namespace My
        {
            public static class Meter
            {
                public static class Schedule
                {
                    [DeviceCommand("SET_LEVEL", ParaLines)]
                    public sealed class SetLevel : TypedDeviceCommand
                    {
                        private const string ParaLines =
                            "value int required\n"
                            + "Factor decimal\n"
                            + "mode string enumList=ON,Z-Wave\n"
                            + "class string\n"
                            + "extra jsonObject\n"
                            + "list list<int>";
                        public SetLevel(
                            int value,
                            decimal? factor = null,
                            ModeValue? mode = null,
                            string @class = null,
                            JsonNode extra = null,
                            IEnumerable<int> list = null)
                            : base("Schedule", "SET_LEVEL", "Meter", null, null) { }
                        public enum ModeValue { On, ZWave }
                    }
                    public sealed class Read : TypedDeviceCommand
                    {
                        public Read() : base("Schedule", "READ", "Meter", null, null) { }
                    }
                }
            }
        }
        """;

    private const string Json = "System.Text.Json.Nodes.JsonObject";

    [Theory]
    [InlineData("_ = [|new JSON|] { [\"a\"] = 1 };", "value", "_ = new JSON { [\"a\"] = 1, [\"value\"] = null };")]
    [InlineData("_ = [|new JSON|]();", "mode", "_ = new JSON { [\"mode\"] = null };")]
    [InlineData("_ = [|new JSON|] { { \"a\", 1 } };", "value", "_ = new JSON { { \"a\", 1 }, { \"value\", null } };")]
    [InlineData("_ = [|new Dictionary<string, object>|] { { \"a\", 1 } };", "value", "_ = new Dictionary<string, object> { { \"a\", 1 }, { \"value\", new { } } };")]
    [InlineData("_ = new { method = \"m\", paras = [|new|] { } };", "class", "_ = new { method = \"m\", paras = new { @class = new { } } };")]
    [InlineData("var s = \"{\\\"method\\\": \\\"m\\\", \\\"paras\\\": [|{|]}}\";", "mode", "var s = \"{\\\"method\\\": \\\"m\\\", \\\"paras\\\": { \\\"mode\\\": null }}\";")]
    public async Task A_missing_para_is_added_where_the_paras_are(string before, string name, string after) => Assert.Equal(
        FixedRequests.InMethod(WithJson(after)), await AddedAsync(before, name));

    [Theory]
    [InlineData("_ = [|new RawDeviceCommand|] { Method = \"m\" };", "_ = new RawDeviceCommand { Method = \"m\", Paras = new JSON { [\"value\"] = null } };")]
    [InlineData("_ = [|new RawDeviceCommand|] { Method = \"m\", Paras = null };", "_ = new RawDeviceCommand { Method = \"m\", Paras = new JSON { [\"value\"] = null } };")]
    [InlineData("_ = [|new JSON|] { [\"method\"] = \"m\" };", "_ = new JSON { [\"method\"] = \"m\", [\"paras\"] = new JSON { [\"value\"] = null } };")]
    [InlineData("_ = [|new JSON|] { { \"method\", \"m\" }, { \"paras\", null } };", "_ = new JSON { { \"method\", \"m\" }, { \"paras\", new JSON { { \"value\", null } } } };")]
    [InlineData("_ = [|new Dictionary<string, object>|] { [\"method\"] = \"m\" };", "_ = new Dictionary<string, object> { [\"method\"] = \"m\", [\"paras\"] = new Dictionary<string, object> { [\"value\"] = new { } } };")]
    [InlineData("_ = [|new|] { method = \"m\" };", "_ = new { method = \"m\", paras = new { value = new { } } };")]
    [InlineData("var s = @\"[|{|] \"\"method\"\": \"\"m\"\" }\";", "var s = @\"{ \"\"method\"\": \"\"m\"\", \"\"paras\"\": { \"\"value\"\": null } }\";")]
    [InlineData("var s = @\"[|{|] \"\"method\"\": \"\"m\"\", \"\"paras\"\": null }\";", "var s = @\"{ \"\"method\"\": \"\"m\"\", \"\"paras\"\": { \"\"value\"\": null } }\";")]
    public async Task Where_a_command_has_no_paras_they_are_added_too(string before, string after) => Assert.Equal(
        FixedRequests.InMethod(WithJson(after)), await AddedAsync(before, "value", ("field", "paras")));

    [Theory]
    [InlineData("_ = new { method = \"m\", paras = [|new|] { } };", "Z-Wave")]
    [InlineData("var paras = new JSON(); Console.WriteLine([|paras|]);", "value")]
    [InlineData("_ = [|new RawDeviceCommand|] { Method = \"m\" };", "value")]
    [InlineData("_ = [|new Dictionary<string, int>|] { [\"a\"] = 1 };", "value")]
    [InlineData("_ = [|new Dictionary<int, object>|] { [1] = 1 };", "value")]
    public async Task Where_a_para_cannot_be_named_there_none_is_added(string before, string name) => Assert.Null(await AddedAsync(before, name));

    [Fact]
    public async Task A_para_whose_value_would_not_be_reported_is_not_added() =>
        Assert.Null(await MarkedFix.ApplyAsync("IOTB1104", WithJson("_ = [|new JSON|]();"), [("para", "extra")]));

    [Theory]
    [InlineData("Read", "_ = [|new RawDeviceCommand|] { ServiceId = \"Schedule\", Method = \"READ\" };", "_ = new My.Meter.Schedule.Read();")]
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Paras = new() { [\"value\"] = 12 }, ServiceId = \"Schedule\" }.ToAllDevices();", "_ = new My.Meter.Schedule.SetLevel(value: 12).ToAllDevices();")]
    [InlineData("SetLevel", "int n = 5; DeviceCommand c = [|new RawDeviceCommand|]() { Paras = new JSON { [\"mode\"] = \"Z-Wave\", [\"value\"] = n, [\"class\"] = unknown } };", "int n = 5; DeviceCommand c = new My.Meter.Schedule.SetLevel(mode: My.Meter.Schedule.SetLevel.ModeValue.ZWave, value: n, @class: unknown);")]
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Paras = new JSON { [\"value\"] = 1, [\"class\"] = 12 } };", "_ = new My.Meter.Schedule.SetLevel(value: 1, @class: \"12\");")]
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Paras = new JSON { { \"value\", \"12\" }, { \"Factor\", 1.5 }, { \"extra\", new JSON() } } };", "_ = new My.Meter.Schedule.SetLevel(value: 12, factor: 1.5m, extra: new JSON());")]
    public async Task A_raw_command_becomes_its_typed_class(string command, string before, string after) => Assert.Equal(
        FixedRequests.InMethod(WithJson(after)), await TypedAsync(command, before));

    [Theory]
    // A para without argument, a value of another type, a required one absent, a comment, and code that needs the raw one.
    [InlineData("Read", "_ = [|new RawDeviceCommand|] { Paras = new JSON { [\"value\"] = 12 } };")]
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Paras = new JSON { [\"value\"] = \"twelve\" } };")]
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Paras = new JSON { [\"value\"] = 1, [\"mode\"] = \"OFF\" } };")]
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Paras = new JSON { [\"value\"] = 1, [\"list\"] = new System.Text.Json.Nodes.JsonArray(1) } };")]
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Paras = new JSON { [\"mode\"] = \"ON\" } };")]
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Method = Missing(1), Paras = new JSON { [\"mode\"] = \"ON\" } };")]
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Paras = new JSON { [\"value\"] = 1, [\"value\"] = 2 } };")]
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Paras = new JSON { [unknown] = 1 } };")]
    [InlineData("SetLevel", "var paras = new JSON(); _ = [|new RawDeviceCommand|] { Paras = paras };")]
    [InlineData("Read", "_ = [|new RawDeviceCommand|] { Method = \"READ\" /* why */ };")]
    [InlineData("Read", "RawDeviceCommand raw = [|new RawDeviceCommand|] { Method = \"READ\" };")]
    [InlineData("Read", "var raw = [|new RawDeviceCommand|] { Method = \"READ\" }; raw.ServiceId = \"Schedule\";")]
    [InlineData("Write", "_ = [|new RawDeviceCommand|] { Method = \"WRITE\" };")]
    public async Task A_raw_command_that_a_class_does_not_replace_as_it_stands_stays(string command, string before) =>
        Assert.Null(await TypedAsync(command, before));

    private static Task<string?> AddedAsync(string before, string name, params (string Name, string Value)[] more) =>
        MarkedFix.ApplyAsync("IOTB1104", WithJson(before), [("para", name), ("replacement", "null"), .. more]);

    private static Task<string?> TypedAsync(string command, string before) => MarkedFix.ApplyAsync(
        "IOTB1108", WithJson(before), [("typedClass", "global::My.Meter.Schedule." + command)], ("typed.cs", Typed));

    private static string WithJson(string code) => code.Replace("JSON", Json, StringComparison.Ordinal);
}
