using System;
using System.Diagnostics;

namespace IoTBatchGen.Client.Telemetry;

/// <summary>One call, from its start to its end, as traces, metrics and the observer get it.</summary>
internal sealed class CallTrace : IDisposable
{
    private readonly ClientTelemetry _telemetry;
    private readonly TimeSpan _start = TimeProvider.System.Elapsed();
    private readonly Activity? _callers = Activity.Current;
    private readonly Activity? _activity;

    public CallTrace(ClientTelemetry telemetry, BatchTask task, Uri endpoint)
    {
        _telemetry = telemetry;
        _activity = Start();
        _activity?.SetTag("server.address", endpoint.Host);
        _activity?.SetTag("server.port", endpoint.Port);
        _activity?.SetTag("iotbatch.target", task.Param?.Type?.ToString());
    }

    /// <summary>How often the request has gone out.</summary>
    public int Sends { get; set; }

    private TimeSpan Elapsed => TimeProvider.System.Elapsed() - _start;

    public void Created(BatchTaskCreated created)
    {
        _activity?.SetTag("iotbatch.task_id", created.TaskId);
        End("created", null);
        _telemetry.Created(created, Elapsed);
    }

    public void Failed(Exception failure)
    {
        string code = CodeOf(failure).Value;
        _activity?.SetStatus(ActivityStatusCode.Error);
        End(OutcomeOf(failure), code.Length != 0 ? code : failure.GetType().FullName);
        _telemetry.Failed(failure, Elapsed);
    }

    public void Dispose()
    {
        try
        {
            _activity?.Dispose();
        }
        catch (Exception)
        {
            // A listener's, which changes nothing of what became of the task; but it left the ended activity as the current one.
            MakeCallersCurrent();
        }
    }

    private static string OutcomeOf(Exception failure)
    {
        switch (failure)
        {
            case BatchTaskOutcomeUnknownException _: return "unknown";
            case BatchTaskRejectedException _: return "rejected";
            case BatchTaskValidationException _: return "invalid";
            case BatchTaskLimitException _: return "limited";
            case AccessTokenException _: return "no_token";
            case BatchTaskNotSentException _: return "not_sent";
            case OperationCanceledException _: return "canceled";
            default: return "failed";
        }
    }

    private static BatchTaskErrorCode CodeOf(Exception failure)
    {
        switch (failure)
        {
            case BatchTaskRejectedException rejected: return rejected.ErrorCode;
            case BatchTaskOutcomeUnknownException unknown: return unknown.ErrorCode;
            case AccessTokenException login: return login.ErrorCode;
            default: return default;
        }
    }

    private Activity? Start()
    {
        try
        {
            return BatchTaskDiagnostics.Source?.StartActivity(BatchTaskDiagnostics.CreateActivity, ActivityKind.Client);
        }
        catch (Exception)
        {
            // A listener's, as above: this call goes without a trace.
            MakeCallersCurrent();
            return null;
        }
    }

    private void MakeCallersCurrent()
    {
        try
        {
            Activity.Current = _callers;
        }
        catch (Exception)
        {
            // One who listens to Activity.CurrentChanged, after it was changed.
        }
    }

    private void End(string outcome, string? errorType)
    {
        _activity?.SetTag(BatchTaskDiagnostics.OutcomeTag, outcome);
        _activity?.SetTag("iotbatch.sends", Sends);
        if (errorType is not null)
        {
            _activity?.SetTag(BatchTaskDiagnostics.ErrorTypeTag, errorType);
        }

        if (BatchTaskDiagnostics.CallDurations?.Enabled == true)
        {
            ClientTelemetry.CallEnded(Elapsed, outcome, errorType);
        }
    }
}
