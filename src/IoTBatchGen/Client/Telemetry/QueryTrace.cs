using System;

namespace IoTBatchGen.Client.Telemetry;

/// <summary>One query of a task, or the cancellation of one command, as traces and metrics get it.</summary>
internal sealed class QueryTrace : IDisposable
{
    private readonly TimeSpan _start = TimeProvider.System.Elapsed();
    private readonly string _operation;
    private readonly SafeActivity? _activity;

    public QueryTrace(BatchTaskOperation operation, string taskId, Uri url)
    {
        _operation = NameOf(operation);
        _activity = SafeActivity.Start(BatchTaskDiagnostics.QueryActivity, url);
        _activity?.SetTag(BatchTaskDiagnostics.OperationTag, _operation);
        _activity?.SetTag(BatchTaskDiagnostics.TaskIdTag, taskId);
    }

    public void Ended(int sends) => End(sends, "answered", null);

    public void Failed(Exception failure, int sends) => End(sends, Outcomes.From(failure), Outcomes.ErrorType(failure));

    public void Dispose() => _activity?.Dispose();

    private static string NameOf(BatchTaskOperation operation)
    {
        switch (operation)
        {
            case BatchTaskOperation.QueryTask: return "query_task";
            case BatchTaskOperation.QuerySubtasks: return "query_subtasks";
            default: return "cancel_command";
        }
    }

    private void End(int sends, string outcome, string? errorType)
    {
        _activity?.End(outcome, sends, errorType);
        if (ClientMetrics.QueryDurations?.Enabled == true)
        {
            ClientTelemetry.QueryEnded(TimeProvider.System.Elapsed() - _start, _operation, outcome, errorType);
        }
    }
}
