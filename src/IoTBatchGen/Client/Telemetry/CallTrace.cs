using System;

namespace IoTBatchGen.Client.Telemetry;

/// <summary>One call that creates a task, from its start to its end, as traces, metrics and the observer get it.</summary>
internal sealed class CallTrace : IDisposable
{
    private readonly ClientTelemetry _telemetry;
    private readonly TimeSpan _start = TimeProvider.System.Elapsed();
    private readonly SafeActivity? _activity;

    public CallTrace(ClientTelemetry telemetry, BatchTask task, Uri endpoint)
    {
        _telemetry = telemetry;
        _activity = SafeActivity.Start(BatchTaskDiagnostics.CreateActivity, endpoint);
        _activity?.SetTag("iotbatch.target", task.Param?.Type?.ToString());
    }

    private TimeSpan Elapsed => TimeProvider.System.Elapsed() - _start;

    /// <summary>Ends the call of a created task.</summary>
    /// <param name="created">The task.</param>
    /// <param name="sends">How often the request has gone out.</param>
    public void Created(BatchTaskCreated created, int sends)
    {
        _activity?.SetTag(BatchTaskDiagnostics.TaskIdTag, created.TaskId);
        End("created", sends, null);
        _telemetry.Created(created, Elapsed);
    }

    /// <summary>Ends a call that failed.</summary>
    /// <param name="failure">What the caller gets.</param>
    /// <param name="sends">How often the request has gone out.</param>
    public void Failed(Exception failure, int sends)
    {
        End(Outcomes.From(failure), sends, Outcomes.ErrorType(failure));
        _telemetry.Failed(failure, Elapsed);
    }

    public void Dispose() => _activity?.Dispose();

    private void End(string outcome, int sends, string? errorType)
    {
        _activity?.End(outcome, sends, errorType);
        if (ClientMetrics.CallDurations?.Enabled == true)
        {
            ClientTelemetry.CallEnded(Elapsed, outcome, errorType);
        }
    }
}
