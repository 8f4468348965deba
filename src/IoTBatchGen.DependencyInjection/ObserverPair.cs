using System;
using System.Collections.Generic;

namespace IoTBatchGen.DependencyInjection;

/// <summary>The log and the application's own observer. The second is notified even if the first throws.</summary>
internal sealed class ObserverPair(BatchTaskClientObserver first, BatchTaskClientObserver second) : BatchTaskClientObserver
{
    public override void OnCreated(BatchTaskCreated created, TimeSpan duration) => Both(observer => observer.OnCreated(created, duration));

    public override void OnFailed(Exception failure, TimeSpan duration) => Both(observer => observer.OnFailed(failure, duration));

    public override void OnValidationIssues(BatchTask task, IReadOnlyList<BatchTaskValidationIssue> issues) =>
        Both(observer => observer.OnValidationIssues(task, issues));

    public override void OnRetrying(BatchTaskRetryReason reason, TimeSpan delay) => Both(observer => observer.OnRetrying(reason, delay));

    public override void OnQueryFailed(string taskId, BatchTaskQueryException failure, TimeSpan delay) =>
        Both(observer => observer.OnQueryFailed(taskId, failure, delay));

    public override void OnFinished(BatchTaskStatus status) => Both(observer => observer.OnFinished(status));

    public override void OnTokenObtained(bool refreshed) => Both(observer => observer.OnTokenObtained(refreshed));

    public override void OnTokenFailed(Exception failure) => Both(observer => observer.OnTokenFailed(failure));

    public override void OnReleaseFailed(string limiter, Exception failure) => Both(observer => observer.OnReleaseFailed(limiter, failure));

    private void Both(Action<BatchTaskClientObserver> notify)
    {
        try
        {
            notify(first);
        }
        finally
        {
            notify(second);
        }
    }
}
