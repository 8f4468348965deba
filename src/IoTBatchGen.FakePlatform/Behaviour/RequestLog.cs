using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>Every request and its answer.</summary>
internal sealed class RequestLog(Action<RecordedRequest>? onRequest)
{
    private readonly Lock _gate = new();
    private readonly List<RecordedRequest> _requests = [];

    public void Add(Call call, PlatformAnswer answer, FakeFault fault = FakeFault.None)
    {
        var recorded = new RecordedRequest(
            call.Method,
            call.Path,
            call.Headers,
            Encoding.UTF8.GetString(call.Body.Span),
            answer.Status,
            answer.Error,
            answer.TaskId,
            answer.Reason,
            answer.Problems,
            fault);
        lock (_gate)
        {
            _requests.Add(recorded);
        }

        // Outside the lock: a callback may ask for the requests, and may be slow.
        onRequest?.Invoke(recorded);
    }

    public IReadOnlyList<RecordedRequest> Snapshot()
    {
        lock (_gate)
        {
            return _requests.ToArray();
        }
    }
}
