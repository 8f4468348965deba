using System;
using System.Text.Json;
using IoTBatchGen.FakePlatform.Behaviour;
using IoTBatchGen.FakePlatform.Life;
using IoTBatchGen.FakePlatform.Queries;

namespace IoTBatchGen.FakePlatform.Commands;

/// <summary>GET /iocm/app/cmd/v1.4.0/deviceCommands?pageNo&amp;pageSize&amp;deviceId&amp;startTime&amp;endTime&amp;appId.</summary>
internal sealed class QueryCommandsEndpoint(FakePlatformOptions options, TaskAccess access, TaskRegistry tasks)
{
    private readonly TimeProvider _time = options.TimeProvider;

    public FakeResponse Handle(ReceivedRequest request)
    {
        if (PageRequest.OfCommands(request) is not { } page)
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidParameter, "pageNo is not a number of at least 0, or pageSize is not 1 to 1000");
        }

        return !TryTime(request, "startTime", out DateTimeOffset? start) || !TryTime(request, "endTime", out DateTimeOffset? end)
            ? FakeResponse.Rejected(BatchTaskErrorCode.InvalidParameter, "startTime or endTime is not a UTC time such as 20181124T070142Z")
            : access.Check(request, out string appId) ?? Answer(appId, page, QueryText.Text(request, "deviceId"), start, end);
    }

    private FakeResponse Answer(string appId, PageRequest page, string? deviceId, DateTimeOffset? start, DateTimeOffset? end) =>
        FakeResponse.Json(200, json =>
        {
            long total = 0;
            json.WriteStartObject();
            json.WriteStartArray("data");
            foreach (RunningTask task in tasks.Of(appId))
            {
                if (!(task.Facts.CreatedAt < start) && !(task.Facts.CreatedAt > end))
                {
                    total += Write(json, task, page, total, deviceId);
                }
            }

            json.WriteEndArray();
            json.WriteStartObject("pagination");
            json.WriteNumber("pageNo", page.No!.Value);
            json.WriteNumber("pageSize", page.Size);
            json.WriteNumber("totalSize", total);
            json.WriteEndObject();
            json.WriteEndObject();
        });

    // Writes the commands of a task that are on the page, and returns how many the task has.
    private int Write(Utf8JsonWriter json, RunningTask task, PageRequest page, long before, string? deviceId)
    {
        int first = deviceId is null ? 0 : task.Facts.IndexOf(deviceId);
        return first < 0 ? 0 : task.Read(_time.GetUtcNow(), view =>
        {
            int count = Math.Max(0, Math.Min(view.States.Length - first, deviceId is null ? int.MaxValue : 1));
            long to = Math.Min(count, page.Start + page.Take - before);
            for (long i = Math.Max(0, page.Start - before); i < to; i++)
            {
                CommandWriter.Write(json, view, first + (int)i);
            }

            return count;
        });
    }

    private static bool TryTime(ReceivedRequest request, string name, out DateTimeOffset? time)
    {
        time = null;
        if (QueryText.Text(request, name) is not { } text)
        {
            return true;
        }

        bool isTime = PlatformTime.TryParse(text, out DateTimeOffset parsed);
        time = parsed;
        return isTime;
    }
}
