using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace IoTBatchGen;

/// <summary>Tells the observer, the meter and the trace what a client does.</summary>
internal sealed class Telemetry(BatchTaskClientObserver? observer)
{
    public CallTrace StartCall(BatchTask task, Uri endpoint) => new CallTrace(this, task, endpoint);

    public void Created(BatchTaskCreated created, TimeSpan duration)
    {
        // The usual end of a call, which nobody listening should cost nothing; a lambda would be made all the same.
        if (observer != null)
        {
            TellCreated(created, duration);
        }
    }

    public void Failed(Exception failure, TimeSpan duration) => Tell(told => told.OnFailed(failure, duration));

    public void Retrying(BatchTaskRetryReason reason, TimeSpan delay)
    {
        BatchTaskDiagnostics.RetryCount.Add(1, new KeyValuePair<string, object?>("iotbatch.retry.reason", reason.ToString()));
        Tell(told => told.OnRetrying(reason, delay));
    }

    public void TokenObtained(bool refreshed)
    {
        CountToken(refreshed ? "refresh" : "login");
        Tell(told => told.OnTokenObtained(refreshed));
    }

    public void TokenFailed(Exception failure)
    {
        CountToken("failed");
        Tell(told => told.OnTokenFailed(failure));
    }

    private void TellCreated(BatchTaskCreated created, TimeSpan duration) => Tell(told => told.OnCreated(created, duration));

    private static void CountToken(string outcome) =>
        BatchTaskDiagnostics.TokenCount.Add(1, new KeyValuePair<string, object?>(BatchTaskDiagnostics.OutcomeTag, outcome));

    private void Tell(Action<BatchTaskClientObserver> tell)
    {
        if (observer == null)
        {
            return;
        }

        try
        {
            tell(observer);
        }
        catch (Exception fault)
        {
            // A faulty log must not turn a created task into a failed call; the trace is where it can be seen.
            Activity.Current?.AddEvent(new ActivityEvent("iotbatch.observer_failed", tags: new ActivityTagsCollection
            {
                [BatchTaskDiagnostics.ErrorTypeTag] = fault.GetType().FullName,
            }));
        }
    }
}
