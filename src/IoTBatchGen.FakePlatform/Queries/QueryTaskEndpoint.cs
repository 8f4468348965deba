using System;
using System.Globalization;
using System.Text.Json;
using IoTBatchGen.FakePlatform.Behaviour;
using IoTBatchGen.FakePlatform.Life;
using IoTBatchGen.Shared;

namespace IoTBatchGen.FakePlatform.Queries;

/// <summary>GET /iocm/app/batchtask/v1.1.0/tasks/{taskId}?appId&amp;select.</summary>
internal sealed class QueryTaskEndpoint(FakePlatformOptions options, TaskAccess access)
{
    private readonly TimeProvider _time = options.TimeProvider;

    public FakeResponse Handle(ReceivedRequest request, string taskId)
    {
        if (taskId.Length == 0)
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.IllegalRequest, "the path has no task id");
        }

        string? select = QueryText.Text(request, "select");

        // One page of the platform says tag, another tags.
        if (select is not (null or "tag" or "tags"))
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidParameter, "select is not tag");
        }

        return access.Check(request, out string appId)
            ?? access.Answer(
                appId, taskId, task => FakeResponse.Json(200, json => task.Read(_time.GetUtcNow(), view => Write(json, view, select is not null))));
    }

    private static bool Write(Utf8JsonWriter json, TaskView view, bool withTags)
    {
        TaskFacts task = view.Facts;
        TaskCounts counts = view.Counts;
        json.WriteStartObject();
        json.WriteString(WireNames.AppId, task.AppId);
        json.WriteString("taskId", task.TaskId);
        json.WriteString(WireNames.TaskName, task.Body.TaskName);
        json.WriteString("operator", "admin");
        json.WriteString("taskFrom", "Northbound");
        json.WriteString(WireNames.TaskType, BatchTaskTypes.DeviceCmd);
        json.WriteString("status", view.Status.ToString());
        json.WriteString("startTime", PlatformTime.Format(task.CreatedAt));
        json.WriteNumber(WireNames.Timeout, (long)task.Body.Timeout.TotalSeconds);
        json.WriteNumber("progress", counts.Progress);
        json.WriteNumber("totalCnt", counts.Total);
        json.WriteNumber("successCnt", counts.Success);
        json.WriteNumber("failCnt", counts.Fail);
        json.WriteNumber("timeoutCnt", counts.Timeout);
        json.WriteNumber("expiredCnt", counts.Expired);
        json.WriteNumber("completeCnt", counts.Complete);
        json.WriteNumber("successRate", counts.SuccessRate);
        json.WritePropertyName(WireNames.Param);
        json.WriteRawValue(task.Body.Param);
        if (withTags)
        {
            WriteTags(json, task);
        }

        json.WriteEndObject();
        return true;
    }

    private static void WriteTags(Utf8JsonWriter json, TaskFacts task)
    {
        json.WriteStartArray(WireNames.Tags);
        foreach ((string name, string value) in task.Body.Tags)
        {
            json.WriteStartObject();
            json.WriteString(WireNames.TagName, name);
            json.WriteString(WireNames.TagValue, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
