using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using IoTBatchGen.Generated;
using IoTBatchGen.Json;
using Xunit;

namespace IoTBatchGen.Tests.Generated;

/// <summary>Paras are written as a Utf8JsonWriter writes them, whether one is at work or not.</summary>
public class CommandParaWriterTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly object[] Extremes =
    [
        0, int.MinValue, int.MaxValue, 0L, long.MinValue, long.MaxValue, decimal.Zero, decimal.MinValue, decimal.MaxValue, -0.0000000000000000000000000001m,
        1.50m, 0.1, double.MinValue, double.MaxValue, double.Epsilon, true, false, string.Empty, "plain", "\"\\/\u0001\u007F<&'+é水\uD83D\uDE00", "half \uD83D",
    ];

    private static readonly Gen<object> Value = Gen.OneOf(
        Gen.OneOf(Extremes),
        Gen.Int.Select(number => (object)number),
        Gen.Long.Select(number => (object)number),
        Gen.Decimal.Select(number => (object)number),
        Gen.Double[-1e300, 1e300].Select(number => (object)number),
        Gen.String.Select(text => (object)text),
        Gen.String.Array[0, 3].Select(texts => (object)texts),
        Gen.Int.Array[0, 3].Select(numbers => (object)numbers),
        Gen.String.Select(text => (object)new JsonArray(text, 1, new JsonObject { [text] = true })));

    private static readonly Gen<string> Name = Gen.Frequency((4, Gen.OneOf("level", "a b", "\"", "é", "水\\")), (1, Gen.String));

    [Fact]
    public void Each_value_is_written_as_a_Utf8JsonWriter_writes_it() => Assert.All(
        Extremes, value => Assert.Equal(Expected([("level", value)]), Written([("level", value)])));

    [Fact]
    public void Any_values_in_any_order_are_the_same_JSON() => Gen.Select(Name, Value.Select(value => (object?)value)).Array[0, 6].Sample(
        paras => Assert.Equal(Expected(paras), Written(paras)));

    [Fact]
    public void A_null_is_omitted_and_of_nulls_alone_nothing_is_written()
    {
        Assert.Equal(string.Empty, Written([("level", null), ("mode", null)]));
        Assert.Equal("""{"b":1,"d":"x"}""", Written([("a", null), ("b", 1), ("c", null), ("d", "x"), ("e", null)]));
    }

    private static string Written(IEnumerable<(string Name, object? Value)> paras)
    {
        using var body = new RequestBuffer(16);
        var writer = new CommandParaWriter(body);
        foreach ((string name, object? value) in paras)
        {
            writer.Write(name, value);
        }

        writer.Finish();
        return Encoding.UTF8.GetString([.. body.Written]);
    }

    private static string Expected((string Name, object? Value)[] paras)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            if (paras.Length > 0)
            {
                json.WriteStartObject();
            }

            foreach ((string name, object? value) in paras)
            {
                json.WritePropertyName(name);
                switch (value)
                {
                    case JsonNode node:
                        node.WriteTo(json);
                        break;
                    case double number:
                        json.WriteNumberValue(number);
                        break;
                    default:
                        JsonSerializer.Serialize(json, value, Relaxed);
                        break;
                }
            }

            if (paras.Length > 0)
            {
                json.WriteEndObject();
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
