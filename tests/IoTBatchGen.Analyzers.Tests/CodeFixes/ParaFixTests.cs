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
                    public sealed class SetLevel : TypedDeviceCommand
                    {
                        public SetLevel(
                            [CommandPara("value", "int", Required = true)] int value,
                            [CommandPara("Factor", "decimal")] decimal? factor = null,
                            [CommandPara("mode", "string", EnumList = new[] { "ON", "Z-Wave" })] ModeValue? mode = null,
                            [CommandPara("class", "string")] string @class = null,
                            [CommandPara("extra", "jsonObject")] JsonNode extra = null,
                            [CommandPara("list", "list<int>")] IEnumerable<int> list = null)
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
    [InlineData("_ = [|new JSON|] { [\"a\"] = 1 };", "value", "0", "bare", "_ = new JSON { [\"a\"] = 1, [\"value\"] = 0 };")]
    [InlineData("_ = [|new JSON|]();", "mode", "ON", "text", "_ = new JSON { [\"mode\"] = \"ON\" };")]
    [InlineData("_ = [|new JSON|] { { \"a\", 1 } };", "value", "0", "bare", "_ = new JSON { { \"a\", 1 }, { \"value\", 0 } };")]
    [InlineData("_ = [|new JSON|] { };", "extra", "{}", "bare", "_ = new JSON { [\"extra\"] = new JSON() };")]
    [InlineData("_ = [|new JSON|] { };", "list", "[]", "bare", "_ = new JSON { [\"list\"] = new System.Text.Json.Nodes.JsonArray() };")]
    [InlineData("_ = [|new RawDeviceCommand|] { Method = \"m\" };", "value", "0", "bare", "_ = new RawDeviceCommand { Method = \"m\", Paras = new JSON { [\"value\"] = 0 } };")]
    [InlineData("_ = [|new RawDeviceCommand|] { Method = \"m\", Paras = null };", "value", "0", "bare", "_ = new RawDeviceCommand { Method = \"m\", Paras = new JSON { [\"value\"] = 0 } };")]
    [InlineData("_ = new { method = \"m\", paras = [|new|] { } };", "class", "true", "bare", "_ = new { method = \"m\", paras = new { @class = true } };")]
    [InlineData("_ = [|new|] { method = \"m\" };", "value", "0", "bare", "_ = new { method = \"m\", paras = new { value = 0 } };")]
    [InlineData("var s = \"{\\\"method\\\": \\\"m\\\", \\\"paras\\\": [|{|]}}\";", "mode", "ON", "text", "var s = \"{\\\"method\\\": \\\"m\\\", \\\"paras\\\": { \\\"mode\\\": \\\"ON\\\" }}\";")]
    [InlineData("var s = @\"[|{|] \"\"method\"\": \"\"m\"\" }\";", "value", "0", "bare", "var s = @\"{ \"\"method\"\": \"\"m\"\", \"\"paras\"\": { \"\"value\"\": 0 } }\";")]
    [InlineData("var s = @\"[|{|] \"\"method\"\": \"\"m\"\", \"\"paras\"\": null }\";", "value", "0", "bare", "var s = @\"{ \"\"method\"\": \"\"m\"\", \"\"paras\"\": { \"\"value\"\": 0 } }\";")]
    public async Task A_missing_para_is_added_where_the_paras_are_or_would_be(string before, string name, string value, string form, string after) => Assert.Equal(
        FixedRequests.InMethod(WithJson(after)),
        await MarkedFix.ApplyAsync("IOTB1104", WithJson(before), [("para", name), ("replacement", value), ("form", form)]));

    [Theory]
    [InlineData("_ = new { method = \"m\", paras = [|new|] { } };", "Z-Wave")]
    [InlineData("var paras = new JSON(); Console.WriteLine([|paras|]);", "value")]
    public async Task Where_a_para_cannot_be_named_there_none_is_added(string before, string name) =>
        Assert.Null(await MarkedFix.ApplyAsync("IOTB1104", WithJson(before), [("para", name), ("replacement", "0"), ("form", "bare")]));

    [Theory]
    [InlineData("Read", "_ = [|new RawDeviceCommand|] { ServiceId = \"Schedule\", Method = \"READ\" };", "_ = new My.Meter.Schedule.Read();")]
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Paras = new() { [\"value\"] = 12 }, ServiceId = \"Schedule\" }.ToAllDevices();", "_ = new My.Meter.Schedule.SetLevel(value: 12).ToAllDevices();")]
    [InlineData("SetLevel", "int n = 5; DeviceCommand c = [|new RawDeviceCommand|]() { Paras = new JSON { [\"mode\"] = \"Z-Wave\", [\"value\"] = n, [\"class\"] = unknown } };", "int n = 5; DeviceCommand c = new My.Meter.Schedule.SetLevel(mode: My.Meter.Schedule.SetLevel.ModeValue.ZWave, value: n, @class: unknown);")]
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
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Paras = new JSON { [\"value\"] = 1, [\"value\"] = 2 } };")]
    [InlineData("SetLevel", "_ = [|new RawDeviceCommand|] { Paras = new JSON { [unknown] = 1 } };")]
    [InlineData("SetLevel", "var paras = new JSON(); _ = [|new RawDeviceCommand|] { Paras = paras };")]
    [InlineData("Read", "_ = [|new RawDeviceCommand|] { Method = \"READ\" /* why */ };")]
    [InlineData("Read", "RawDeviceCommand raw = [|new RawDeviceCommand|] { Method = \"READ\" };")]
    [InlineData("Read", "var raw = [|new RawDeviceCommand|] { Method = \"READ\" }; raw.ServiceId = \"Schedule\";")]
    [InlineData("Write", "_ = [|new RawDeviceCommand|] { Method = \"WRITE\" };")]
    public async Task A_raw_command_that_a_class_does_not_replace_as_it_stands_stays(string command, string before) =>
        Assert.Null(await TypedAsync(command, before));

    private static Task<string?> TypedAsync(string command, string before) => MarkedFix.ApplyAsync(
        "IOTB1108", WithJson(before), [("typedClass", "global::My.Meter.Schedule." + command)], ("typed.cs", Typed));

    private static string WithJson(string code) => code.Replace("JSON", Json, StringComparison.Ordinal);
}
