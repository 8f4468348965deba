using System.Text;
using IoTBatchGen.Shared;

namespace IoTBatchGen.Results;

/// <summary>The field names of answers to queries and of callbacks, in UTF-8.</summary>
internal static class AnswerNames
{
    public static readonly byte[] AppId = Encode(WireNames.AppId);
    public static readonly byte[] TaskId = Encode("taskId");
    public static readonly byte[] TaskName = Encode(WireNames.TaskName);
    public static readonly byte[] Operator = Encode("operator");
    public static readonly byte[] TaskFrom = Encode("taskFrom");
    public static readonly byte[] TaskType = Encode(WireNames.TaskType);
    public static readonly byte[] Status = Encode("status");
    public static readonly byte[] StartTime = Encode("startTime");
    public static readonly byte[] Timeout = Encode(WireNames.Timeout);
    public static readonly byte[] Progress = Encode("progress");
    public static readonly byte[] TotalCnt = Encode("totalCnt");
    public static readonly byte[] SuccessCnt = Encode("successCnt");
    public static readonly byte[] FailCnt = Encode("failCnt");
    public static readonly byte[] TimeoutCnt = Encode("timeoutCnt");
    public static readonly byte[] CompleteCnt = Encode("completeCnt");
    public static readonly byte[] ExpiredCnt = Encode("expiredCnt");
    public static readonly byte[] SuccessRate = Encode("successRate");
    public static readonly byte[] Param = Encode(WireNames.Param);
    public static readonly byte[] Tags = Encode(WireNames.Tags);
    public static readonly byte[] TagName = Encode(WireNames.TagName);
    public static readonly byte[] TagValue = Encode(WireNames.TagValue);

    public static readonly byte[] PageNo = Encode("pageNo");
    public static readonly byte[] PageSize = Encode("pageSize");
    public static readonly byte[] TotalCount = Encode("totalCount");
    public static readonly byte[] TaskDetails = Encode("taskDetails");
    public static readonly byte[] Output = Encode("output");
    public static readonly byte[] Error = Encode("error");

    public static readonly byte[] ErrorCode = Encode(WireNames.ErrorCode);
    public static readonly byte[] ErrorDesc = Encode(WireNames.ErrorDesc);

    public static readonly byte[] DeviceId = Encode("deviceId");
    public static readonly byte[] CommandId = Encode("commandId");
    public static readonly byte[] Result = Encode("result");
    public static readonly byte[] ResultCode = Encode(AnswerEnvelope.ResultCode);
    public static readonly byte[] ResultDetail = Encode(AnswerEnvelope.ResultDetail);

    private static byte[] Encode(string name) => Encoding.UTF8.GetBytes(name);
}
