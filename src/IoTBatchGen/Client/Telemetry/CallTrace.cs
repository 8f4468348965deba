using System;

namespace IoTBatchGen.Client.Telemetry;

/// <summary>One call that creates a task, from its start to its end, as traces, metrics and the observer get it.</summary>
internal sealed class CallTrace : IDisposable
{
    private readonly ClientTelemetry _telemetry;
    private readonly TimeSpan _start = TimeProvider.System.Elapsed();
    private readonly SafeActivity _activity;

    public CallTrace(ClientTelemetry telemetry, BatchTask task, Uri endpoint)
    {
        _telemetry = telemetry;
        _activity = new SafeActivity(BatchTaskDiagnostics.CreateActivity, endpoint);
        _activity.SetTag("iotbatch.target", task.Param?.Type?.ToString());
    }

    /// <summary>How often the request has gone out.</summary>
    public int Sends { get; set; }

    private TimeSpan Elapsed => TimeProvider.System.Elapsed() - _start;

    public void Created(BatchTaskCreated created)
    {
        _activity.SetTag(BatchTaskDiagnostics.TaskIdTag, created.TaskId);
        End("created", null);
        _telemetry.Created(created, Elapsed);
    }

    public void Failed(Exception failure)
    {
        End(Outcomes.From(failure), Outcomes.ErrorType(failure));
        _telemetry.Failed(failure, Elapsed);
    }

    public void Dispose() => _activity.Dispose();

    private void End(string outcome, string? errorType)
    {
        _activity.End(outcome, Sends, errorType);
        if (BatchTaskDiagnostics.CallDurations?.Enabled == true)
        {
            ClientTelemetry.CallEnded(Elapsed, outcome, errorType);
        }
    }
}
