using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace IoTBatchGen.Client.Telemetry;

/// <summary>Reports what a client does to the observer, the meter and the trace.</summary>
/// <remarks>All of them are other people's code, and none of them changes what became of a task: what they throw is dropped.</remarks>
internal sealed class ClientTelemetry(BatchTaskClientObserver? observer)
{
    public bool HasObserver => observer is not null;

    public CallTrace StartCall(BatchTask task, Uri endpoint) => new CallTrace(this, task, endpoint);

    public void Created(BatchTaskCreated created, TimeSpan duration)
    {
        // The usual end of a call should cost nothing without an observer; a lambda would be allocated all the same.
        if (observer is not null)
        {
            NotifyCreated(created, duration);
        }
    }

    /// <summary>Measures the call, where somebody listens.</summary>
    public static void CallEnded(TimeSpan duration, string outcome, string? errorType)
    {
        var tags = new TagList { { BatchTaskDiagnostics.OutcomeTag, outcome } };
        Record(ClientMetrics.CallDurations, duration, tags, errorType);
    }

    /// <summary>Measures a query, where somebody listens.</summary>
    public static void QueryEnded(TimeSpan duration, string operation, string outcome, string? errorType)
    {
        var tags = new TagList { { BatchTaskDiagnostics.OperationTag, operation }, { BatchTaskDiagnostics.OutcomeTag, outcome } };
        Record(ClientMetrics.QueryDurations, duration, tags, errorType);
    }

    /// <summary>Counts the tasks that are watched: 1 more, or 1 fewer.</summary>
    public static void Watching(int change)
    {
        try
        {
            ClientMetrics.WatchedTasks?.Add(change);
        }
        catch (Exception fault)
        {
            NoteFault(fault);
        }
    }

    public void Failed(Exception failure, TimeSpan duration) => Notify(observer => observer.OnFailed(failure, duration));

    public void Retrying(BatchTaskRetryReason reason, TimeSpan delay)
    {
        Count(ClientMetrics.Retries, "iotbatch.retry.reason", reason.ToString());
        Notify(observer => observer.OnRetrying(reason, delay));
    }

    public void QueryFailed(string taskId, BatchTaskQueryException failure, TimeSpan delay) =>
        Notify(observer => observer.OnQueryFailed(taskId, failure, delay));

    public void Finished(BatchTaskStatus status) => Notify(observer => observer.OnFinished(status));

    public void TokenObtained(bool refreshed)
    {
        Count(ClientMetrics.Tokens, BatchTaskDiagnostics.OutcomeTag, refreshed ? "refresh" : "login");
        Notify(observer => observer.OnTokenObtained(refreshed));
    }

    public void TokenFailed(Exception failure)
    {
        Count(ClientMetrics.Tokens, BatchTaskDiagnostics.OutcomeTag, "failed");
        Notify(observer => observer.OnTokenFailed(failure));
    }

    public void ReleaseFailed(string limiter, Exception failure) => Notify(observer => observer.OnReleaseFailed(limiter, failure));

    public void IssuesFound(BatchTask task, IReadOnlyList<BatchTaskValidationIssue> issues) =>
        Notify(observer => observer.OnValidationIssues(task, issues));

    private static void Record(Histogram<double>? histogram, TimeSpan duration, TagList tags, string? errorType)
    {
        if (errorType is not null)
        {
            tags.Add(BatchTaskDiagnostics.ErrorTypeTag, errorType);
        }

        try
        {
            histogram?.Record(duration.TotalSeconds, tags);
        }
        catch (Exception fault)
        {
            NoteFault(fault);
        }
    }

    private static void Count(Counter<long>? counter, string tag, string value)
    {
        try
        {
            // Add asks the same; asked here, a first call without listeners does not compile Add.
            if (counter?.Enabled == true)
            {
                counter.Add(1, new KeyValuePair<string, object?>(tag, value));
            }
        }
        catch (Exception fault)
        {
            NoteFault(fault);
        }
    }

    // A faulty log must not turn a created task into a failed call; the trace is where it can be seen.
    private static void NoteFault(Exception fault) => Activity.Current?.AddEvent(
        new ActivityEvent("iotbatch.observer_failed", tags: new ActivityTagsCollection
        {
            [BatchTaskDiagnostics.ErrorTypeTag] = fault.GetType().FullName,
        }));

    private void NotifyCreated(BatchTaskCreated created, TimeSpan duration) => Notify(observer => observer.OnCreated(created, duration));

    private void Notify(Action<BatchTaskClientObserver> notify)
    {
        if (observer is null)
        {
            return;
        }

        try
        {
            notify(observer);
        }
        catch (Exception fault)
        {
            NoteFault(fault);
        }
    }
}
