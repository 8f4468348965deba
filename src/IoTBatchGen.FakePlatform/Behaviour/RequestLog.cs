using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;

namespace IoTBatchGen.FakePlatform.Behaviour;

/// <summary>Records every request and its response.</summary>
internal sealed class RequestLog(FakePlatformOptions options)
{
    private readonly object _gate = new();
    private readonly Action<RecordedRequest>? _onRequest = options.OnRequest;
    private readonly int _max = options.MaxRecordedRequests;
    private readonly Queue<RecordedRequest> _requests = new();

    public void Add(ReceivedRequest request, FakeResponse response, FakeCalls call = FakeCalls.None, FakeFault fault = FakeFault.None)
    {
        var recorded = new RecordedRequest(
            request.Method,
            request.Path,
            request.Query,
            call,
            request.Headers,
            Encoding.UTF8.GetString(request.Body.Span),
            response.Status,
            response.Error,
            response.TaskId,
            response.Reason,
            response.Issues,
            fault);
        lock (_gate)
        {
            _requests.Enqueue(recorded);
            if (_requests.Count > _max)
            {
                _requests.Dequeue();
            }
        }

        // Outside the lock: the callback may read the requests, and may be slow.
        _onRequest?.Invoke(recorded);
    }

    public IReadOnlyList<RecordedRequest> Snapshot()
    {
        lock (_gate)
        {
            return _requests.ToArray();
        }
    }
}
