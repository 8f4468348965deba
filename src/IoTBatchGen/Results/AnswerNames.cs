using System.Text;

namespace IoTBatchGen.Results;

/// <summary>The field names of callbacks and of answers to queries, ready to be compared.</summary>
internal static class AnswerNames
{
    public static readonly byte[] DeviceId = Encoding.UTF8.GetBytes("deviceId");
    public static readonly byte[] CommandId = Encoding.UTF8.GetBytes("commandId");
    public static readonly byte[] Result = Encoding.UTF8.GetBytes("result");
    public static readonly byte[] ResultCode = Encoding.UTF8.GetBytes("resultCode");
    public static readonly byte[] ResultDetail = Encoding.UTF8.GetBytes("resultDetail");
}
