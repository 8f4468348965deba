using System.Text.Encodings.Web;
using System.Text.Json;

namespace IoTBatchGen.Json;

/// <summary>The field names of the API document, escaped and encoded once.</summary>
internal static class EncodedNames
{
    public static readonly JsonEncodedText AppId = Encode(WireNames.AppId);
    public static readonly JsonEncodedText Timeout = Encode(WireNames.Timeout);
    public static readonly JsonEncodedText TaskName = Encode(WireNames.TaskName);
    public static readonly JsonEncodedText TaskType = Encode(WireNames.TaskType);
    public static readonly JsonEncodedText Param = Encode(WireNames.Param);
    public static readonly JsonEncodedText Tags = Encode(WireNames.Tags);

    public static readonly JsonEncodedText Type = Encode(WireNames.Type);
    public static readonly JsonEncodedText DeviceList = Encode(WireNames.DeviceList);
    public static readonly JsonEncodedText DeviceType = Encode(WireNames.DeviceType);
    public static readonly JsonEncodedText ManufacturerId = Encode(WireNames.ManufacturerId);
    public static readonly JsonEncodedText Model = Encode(WireNames.Model);
    public static readonly JsonEncodedText DeviceLocation = Encode(WireNames.DeviceLocation);
    public static readonly JsonEncodedText GroupList = Encode(WireNames.GroupList);
    public static readonly JsonEncodedText Command = Encode(WireNames.Command);
    public static readonly JsonEncodedText CallbackUrl = Encode(WireNames.CallbackUrl);
    public static readonly JsonEncodedText MaxRetransmit = Encode(WireNames.MaxRetransmit);
    public static readonly JsonEncodedText GroupTag = Encode(WireNames.GroupTag);

    public static readonly JsonEncodedText ServiceId = Encode(WireNames.ServiceId);
    public static readonly JsonEncodedText Method = Encode(WireNames.Method);
    public static readonly JsonEncodedText Paras = Encode(WireNames.Paras);

    public static readonly JsonEncodedText TagName = Encode(WireNames.TagName);
    public static readonly JsonEncodedText TagValue = Encode(WireNames.TagValue);

    private static JsonEncodedText Encode(string name) => JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
