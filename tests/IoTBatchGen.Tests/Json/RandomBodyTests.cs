using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Xunit;

namespace IoTBatchGen.Tests.Json;

/// <summary>Tasks with any of their fields set, to any text: the body is what System.Text.Json makes of the same fields.</summary>
public class RandomBodyTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Plain ASCII, which takes a way of its own, about as often as what must be escaped.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char[' ', '~'], 0, 20], Gen.String[Gen.Char["a\"\\\n\u2028水<\u007F"], 0, 6]);

    private static readonly Gen<string?> Maybe = Gen.OneOf(Text.Select(text => (string?)text), Gen.Const((string?)null));

    private static readonly Gen<string?[]> List = Maybe.Array[0, 4];

    [Fact]
    public void A_body_holds_what_is_set_and_nothing_else() =>
        Gen.Select(Maybe.Array[12, 12], Gen.Int.Nullable().Array[2, 2], Gen.Enum<BatchTargetType>().Nullable(), List, List, List).Sample(
            (texts, numbers, type, devices, groups, tags) =>
            {
                JsonObject? paras = texts[10] is null ? null : new JsonObject { [texts[10]!] = texts[11] };
                var task = new BatchTask
                {
                    AppId = texts[0],
                    TaskName = texts[1],
                    TaskType = texts[2],
                    Timeout = numbers[0],
                    Tags = [.. tags.Select(tag => new BatchTaskTag(tag!, tag!))],
                    Param = new BatchTaskParam
                    {
                        Type = type,
                        DeviceList = [.. devices!],
                        DeviceType = texts[3],
                        ManufacturerId = texts[4],
                        Model = texts[5],
                        DeviceLocation = texts[6],
                        GroupList = [.. groups!],
                        Command = texts[7] is null ? null : new RawDeviceCommand { ServiceId = texts[7], Method = texts[8], Paras = paras },
                        CallbackUrl = texts[9],
                        MaxRetransmit = numbers[1],
                        GroupTag = texts[0],
                    },
                };
                var command = texts[7] is null ? null : Object(("serviceId", texts[7]), ("method", texts[8]), ("paras", paras?.DeepClone()));
                var param = Object(
                    ("type", type?.ToString()), ("deviceList", Strings(devices)), ("deviceType", texts[3]), ("manufacturerId", texts[4]),
                    ("model", texts[5]), ("deviceLocation", texts[6]), ("groupList", Strings(groups)), ("command", command),
                    ("callbackUrl", texts[9]), ("maxRetransmit", numbers[1]), ("groupTag", texts[0]));
                var tagList = tags.Length == 0 ? null : new JsonArray([.. tags.Select(tag => Object(("tagName", tag), ("tagValue", tag)))]);
                JsonObject expected = Object(
                    ("appId", texts[0]), ("timeout", numbers[0]), ("taskName", texts[1]), ("taskType", texts[2]), ("param", param), ("tags", tagList));

                Assert.Equal(expected.ToJsonString(Relaxed), task.ToJson());
            },
            iter: 2_000);

    private static JsonObject Object(params (string Name, JsonNode? Value)[] fields) =>
        new(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static JsonArray? Strings(string?[] entries) =>
        entries.Length == 0 ? null : new JsonArray([.. entries.Where(entry => entry is not null).Select(entry => (JsonNode?)entry)]);
}
