using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using IoTBatchGen.FakePlatform.Behaviour;
using IoTBatchGen.FakePlatform.Life;

namespace IoTBatchGen.FakePlatform.Queries;

/// <summary>GET /iocm/app/batchtask/v1.1.0/taskDetails?taskId&amp;appId&amp;status&amp;deviceId&amp;commandId&amp;pageNo&amp;pageSize.</summary>
internal sealed class QuerySubtasksEndpoint(FakePlatformOptions options, TaskAccess access)
{
    private readonly TimeProvider _time = options.TimeProvider;
    private readonly FakePaging _paging = options.Paging;
    private readonly FakeSubtaskOrder _order = options.SubtaskOrder;
    private readonly int _seed = options.Seed;
    private readonly SubtaskWriter _writer = new(options.Output);

    public FakeResponse Handle(ReceivedRequest request)
    {
        // This query's table of errors has no 100019.
        if (QueryText.Text(request, "taskId") is not { } taskId)
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidParameter, "taskId is missing");
        }

        if (PageRequest.OfSubtasks(request, _paging) is not { } page)
        {
            return FakeResponse.Rejected(
                BatchTaskErrorCode.InvalidParameter, $"pageNo is not a number of at least 0, or pageSize is outside its range (rules: {_paging})");
        }

        if (SubtaskFilter.Read(request) is not { } filter)
        {
            return FakeResponse.Rejected(BatchTaskErrorCode.InvalidParameter, "status is not a state of a sub-task");
        }

        return access.Check(request, out string appId)
            ?? access.Answer(appId, taskId, task => FakeResponse.Json(200, json => task.Read(_time.GetUtcNow(), view => Write(json, view, page, filter))));
    }

    private bool Write(Utf8JsonWriter json, TaskView view, PageRequest page, SubtaskFilter filter)
    {
        IEnumerable<int> devices = Find(view, page, filter, out int total);
        json.WriteStartObject();
        json.WriteNumber("pageNo", page.No ?? 0);
        json.WriteNumber("pageSize", page.No is null ? total : page.Size);
        json.WriteNumber("totalCount", total);
        json.WriteStartArray("taskDetails");
        foreach (int device in devices)
        {
            _writer.Write(json, view, device);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return true;
    }

    private IEnumerable<int> Find(TaskView view, PageRequest page, SubtaskFilter filter, out int total)
    {
        total = view.States.Length;
        if (!filter.TakesAll)
        {
            var found = new List<int>();
            total = 0;
            foreach (int device in filter.Apply(view, SubtaskOrder.Of(view, _order, _seed)))
            {
                if (total >= page.Start && found.Count < page.Take)
                {
                    found.Add(device);
                }

                total++;
            }

            return found;
        }

        if (page.Start >= total)
        {
            return [];
        }

        return _order == FakeSubtaskOrder.Devices
            ? Enumerable.Range((int)page.Start, (int)Math.Min(page.Take, total - page.Start))
            : SubtaskOrder.Of(view, _order, _seed).Skip((int)page.Start).Take(page.Take);
    }
}
