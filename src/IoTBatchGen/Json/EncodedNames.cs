using System.Text;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Json;

/// <summary>The field names of the API document as they are written to a body, with quotes and colon, encoded once; and the words of JSON.</summary>
internal static class EncodedNames
{
    public static readonly byte[] AppId = Encode(WireNames.AppId);
    public static readonly byte[] Timeout = Encode(WireNames.Timeout);
    public static readonly byte[] TaskName = Encode(WireNames.TaskName);
    public static readonly byte[] TaskType = Encode(WireNames.TaskType);
    public static readonly byte[] Param = Encode(WireNames.Param);
    public static readonly byte[] Tags = Encode(WireNames.Tags);

    public static readonly byte[] Type = Encode(WireNames.Type);
    public static readonly byte[] DeviceList = Encode(WireNames.DeviceList);
    public static readonly byte[] DeviceType = Encode(WireNames.DeviceType);
    public static readonly byte[] ManufacturerId = Encode(WireNames.ManufacturerId);
    public static readonly byte[] Model = Encode(WireNames.Model);
    public static readonly byte[] DeviceLocation = Encode(WireNames.DeviceLocation);
    public static readonly byte[] GroupList = Encode(WireNames.GroupList);
    public static readonly byte[] Command = Encode(WireNames.Command);
    public static readonly byte[] CallbackUrl = Encode(WireNames.CallbackUrl);
    public static readonly byte[] MaxRetransmit = Encode(WireNames.MaxRetransmit);
    public static readonly byte[] GroupTag = Encode(WireNames.GroupTag);

    public static readonly byte[] ServiceId = Encode(WireNames.ServiceId);
    public static readonly byte[] Method = Encode(WireNames.Method);
    public static readonly byte[] Paras = Encode(WireNames.Paras);

    public static readonly byte[] TagName = Encode(WireNames.TagName);
    public static readonly byte[] TagValue = Encode(WireNames.TagValue);

    public static readonly byte[] True = Encoding.UTF8.GetBytes("true");
    public static readonly byte[] False = Encoding.UTF8.GetBytes("false");

    private static byte[] Encode(string name) => Encoding.UTF8.GetBytes("\"" + name + "\":");
}
