using System;
using System.Diagnostics;
using System.Net.Http;

namespace IoTBatchGen;

/// <summary>One call, from its start to its end, as traces, metrics and the observer get it.</summary>
internal sealed class CallTrace : IDisposable
{
    private readonly Telemetry _telemetry;
    private readonly TimeSpan _start = Clock.System.Elapsed;
    private readonly Activity? _activity = BatchTaskDiagnostics.Source.StartActivity(BatchTaskDiagnostics.CreateActivity, ActivityKind.Client);

    public CallTrace(Telemetry telemetry, BatchTask task, Uri endpoint)
    {
        _telemetry = telemetry;
        _activity?.SetTag("server.address", endpoint.Host);
        _activity?.SetTag("server.port", endpoint.Port);
        _activity?.SetTag("iotbatch.target", task.Param?.Type?.ToString());
    }

    public void Created(BatchTaskCreated created, int sends)
    {
        _activity?.SetTag("iotbatch.task_id", created.IsTaskIdKnown ? created.TaskId : null);
        End("created", null, sends);
        _telemetry.Created(created, Elapsed);
    }

    public void Failed(Exception failure, int sends)
    {
        string code = (failure as BatchTaskException)?.ErrorCode.Value ?? string.Empty;
        _activity?.SetStatus(ActivityStatusCode.Error);
        End(OutcomeOf(failure), code.Length != 0 ? code : failure.GetType().FullName, sends);
        _telemetry.Failed(failure, Elapsed);
    }

    public void Dispose() => _activity?.Dispose();

    private TimeSpan Elapsed => Clock.System.Elapsed - _start;

    private static string OutcomeOf(Exception failure)
    {
        switch (failure)
        {
            case BatchTaskAmbiguousException _: return "ambiguous";
            case BatchTaskException _: return "refused";
            case BatchTaskValidationException _: return "invalid";
            case BatchTaskLimitException _: return "limited";
            case HttpRequestException _: return "not_sent";
            case OperationCanceledException _: return "cancelled";
            default: return "failed";
        }
    }

    private void End(string outcome, string? errorType, int sends)
    {
        _activity?.SetTag(BatchTaskDiagnostics.OutcomeTag, outcome);
        _activity?.SetTag("iotbatch.sends", sends);
        if (errorType != null)
        {
            _activity?.SetTag(BatchTaskDiagnostics.ErrorTypeTag, errorType);
        }

        if (BatchTaskDiagnostics.CallDurations.Enabled)
        {
            Record(outcome, errorType);
        }
    }

    private void Record(string outcome, string? errorType)
    {
        var tags = new TagList { { BatchTaskDiagnostics.OutcomeTag, outcome } };
        if (errorType != null)
        {
            tags.Add(BatchTaskDiagnostics.ErrorTypeTag, errorType);
        }

        BatchTaskDiagnostics.CallDurations.Record(Elapsed.TotalSeconds, tags);
    }
}
