using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace IoTBatchGen.Tests.Json;

/// <summary>A value of a caller's own type in the paras of a raw command. Its converter does what it likes while the command is written.</summary>
[JsonConverter(typeof(Converter))]
internal sealed class OwnValue(BatchTask? inner)
{
    /// <summary>A request that was written meanwhile.</summary>
    public string? Written { get; private set; }

    public bool IsThrowing { get; init; }

    /// <summary>What it throws.</summary>
    public Exception Fault { get; init; } = new NotSupportedException();

    private BatchTask? Inner { get; } = inner;

    public static RawDeviceCommand Command(OwnValue value) => new()
    {
        ServiceId = "s",
        Method = "m",
        Paras = new JsonObject { ["before"] = 1, ["value"] = JsonValue.Create(value), ["after"] = 2 },
    };

    private sealed class Converter : JsonConverter<OwnValue>
    {
        public override OwnValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, OwnValue value, JsonSerializerOptions options)
        {
            if (value.IsThrowing)
            {
                throw value.Fault;
            }

            value.Written = value.Inner?.ToJson();
            writer.WriteNumberValue(7);
        }
    }
}
