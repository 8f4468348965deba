using System;
using System.Text.Json.Nodes;
using Xunit;

namespace IoTBatchGen.Tests.Json;

public class ParaTests
{
    [Fact]
    public void Every_kind_of_para_has_the_JSON_type_of_its_dataType()
    {
        const string Whole = """
            {
              "int": -1,
              "long": 9007199254740993,
              "decimal": 12.50,
              "double": 0.1,
              "boolean": true,
              "text": "ON",
              "dateTime": "20151212T111212Z",
              "list<int>": [1, 2],
              "list<double>": [0.5, 1],
              "string list": ["a", "b"],
              "jsonObject": { "k": [1, null] }
            }
            """;
        var command = new AllParas(
            -1,
            9007199254740993,
            12.50m,
            0.1,
            true,
            "ON",
            new DateTimeOffset(2015, 12, 12, 12, 12, 12, TimeSpan.FromHours(1)),
            [1, 2],
            [0.5, 1],
            ["a", "b"],
            new JsonObject { ["k"] = new JsonArray(1, null) });
        Assert.Equal(Golden.Compacted(Whole), Paras(command));
    }

    [Fact]
    public void Optional_paras_that_are_unset_are_omitted() =>
        Assert.Equal("""{"text":"","list<int>":[]}""", Paras(new AllParas(text: "", intList: [])));

    [Fact]
    public void A_command_without_any_para_has_no_paras() => Assert.Null(Paras(new AllParas()));

    [Fact]
    public void A_class_by_hand_must_pass_a_value_for_each_para()
    {
        const string Says = "There must be one value for each line of paras.";
        Assert.StartsWith(Says, Assert.Throws<ArgumentException>(() => new ByHand("a int", [])).Message, StringComparison.Ordinal);
        Assert.StartsWith(Says, Assert.Throws<ArgumentException>(() => new ByHand("a int", [1, 2])).Message, StringComparison.Ordinal);
        Assert.StartsWith(Says, Assert.Throws<ArgumentException>(() => new ByHand("a int", null!)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_raw_command_without_paras_has_none() => Assert.Null(Paras(new RawDeviceCommand { ServiceId = "s", Method = "m" }));

    [Fact]
    public void A_raw_command_keeps_an_empty_object() =>
        Assert.Equal("{}", Paras(new RawDeviceCommand { ServiceId = "s", Method = "m", Paras = [] }));

    private sealed class ByHand(string paras, object?[] values) : TypedDeviceCommand("s", "m", "d", null, null, paras, values);

    private static string? Paras(DeviceCommand command)
    {
        string body = command.ToAllDevices().AsTask("n", 10).ToJson();
        const string Start = "\"paras\":";
        int at = body.IndexOf(Start, StringComparison.Ordinal);
        return at < 0 ? null : body[(at + Start.Length)..^3];
    }
}
