using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using IoTBatchGen.Profiles.Binding;

namespace IoTBatchGen.Benchmarks.Json;

/// <summary>
/// The same body by a Utf8JsonWriter, as one who knows this one request would write it: names encoded once, a buffer that need not
/// grow, nothing asked of a value that is known to be there. The body is copied out of the buffer nowhere.
/// </summary>
internal static class HandWritten
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private static readonly JsonEncodedText AppId = JsonEncodedText.Encode("appId");
    private static readonly JsonEncodedText Timeout = JsonEncodedText.Encode("timeout");
    private static readonly JsonEncodedText TaskName = JsonEncodedText.Encode("taskName");
    private static readonly JsonEncodedText TaskType = JsonEncodedText.Encode("taskType");
    private static readonly JsonEncodedText Param = JsonEncodedText.Encode("param");
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText DeviceList = JsonEncodedText.Encode("deviceList");
    private static readonly JsonEncodedText Command = JsonEncodedText.Encode("command");
    private static readonly JsonEncodedText ServiceId = JsonEncodedText.Encode("serviceId");
    private static readonly JsonEncodedText Method = JsonEncodedText.Encode("method");
    private static readonly JsonEncodedText Paras = JsonEncodedText.Encode("paras");
    private static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    private static readonly JsonEncodedText CallbackUrl = JsonEncodedText.Encode("callbackUrl");
    private static readonly JsonEncodedText MaxRetransmit = JsonEncodedText.Encode("maxRetransmit");
    private static readonly JsonEncodedText Tags = JsonEncodedText.Encode("tags");
    private static readonly JsonEncodedText TagName = JsonEncodedText.Encode("tagName");
    private static readonly JsonEncodedText TagValue = JsonEncodedText.Encode("tagValue");

    public static ArrayBufferWriter<byte> Write(string[] deviceIds)
    {
        var buffer = new ArrayBufferWriter<byte>(6_000 + (deviceIds.Length * 40));
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString(AppId, Requests.AppId);
        json.WriteNumber(Timeout, 1000);
        json.WriteString(TaskName, "raise-level");
        json.WriteString(TaskType, "DeviceCmd");
        json.WriteStartObject(Param);
        json.WriteString(Type, "DeviceList");
        json.WriteStartArray(DeviceList);
        foreach (string id in deviceIds)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        json.WriteStartObject(Command);
        json.WriteString(ServiceId, "DeliverySchedule");
        json.WriteString(Method, "SET_DEVICE_LEVEL");
        json.WriteStartObject(Paras);
        json.WriteNumber(Value, 12);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString(CallbackUrl, "https://na.example/results");
        json.WriteNumber(MaxRetransmit, 2);
        json.WriteEndObject();
        json.WriteStartArray(Tags);
        json.WriteStartObject();
        json.WriteString(TagName, "site");
        json.WriteString(TagValue, "north");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        return buffer;
    }
}
