using System;
using System.Collections.Generic;

namespace IoTBatchGen;

/// <summary>Receives notifications of what a client does, for logs.</summary>
/// <remarks>
/// <para>Traces and metrics work without an observer: see <see cref="BatchTaskDiagnostics"/>.</para>
/// <para>
/// The arguments hold no app key, access token or secret. A method is called on the caller's path, by many threads at once, so it must be
/// quick. An exception that it throws is dropped, because a task that was created must not look as if it were not.
/// </para>
/// </remarks>
public abstract class BatchTaskClientObserver
{
    /// <summary>Called when a task was created.</summary>
    /// <param name="created">The task.</param>
    /// <param name="duration">How long the call took, waits included.</param>
    public virtual void OnCreated(BatchTaskCreated created, TimeSpan duration)
    {
    }

    /// <summary>Called when a call ended without a created task.</summary>
    /// <param name="failure">
    /// The exception that the caller gets. <see cref="IBatchTaskClient.CreateAsync"/> says what each type means for the task.
    /// </param>
    /// <param name="duration">How long the call took, waits included.</param>
    public virtual void OnFailed(Exception failure, TimeSpan duration)
    {
    }

    /// <summary>Called before a task is sent that has validation issues.</summary>
    /// <param name="task">The task. What the observer changes in it is not sent.</param>
    /// <param name="issues">
    /// The issues: under <see cref="BatchTaskValidation.Strict"/> the warnings of a task without errors, under
    /// <see cref="BatchTaskValidation.Warn"/> all issues. The messages hold no device id, but the task does.
    /// </param>
    public virtual void OnValidationIssues(BatchTask task, IReadOnlyList<BatchTaskValidationIssue> issues)
    {
    }

    /// <summary>Called before a request is sent again.</summary>
    /// <param name="reason">The reason, which is also why it is safe.</param>
    /// <param name="delay">The wait before the request is sent.</param>
    public virtual void OnRetrying(BatchTaskRetryReason reason, TimeSpan delay)
    {
    }

    /// <summary>Called when a query of a watched task failed. The watch goes on.</summary>
    /// <param name="taskId">The task's id.</param>
    /// <param name="failure">The exception.</param>
    /// <param name="delay">The wait before the next query.</param>
    public virtual void OnQueryFailed(string taskId, BatchTaskQueryException failure, TimeSpan delay)
    {
    }

    /// <summary>Called when a watched task has ended.</summary>
    /// <param name="status">The last status of the task.</param>
    public virtual void OnFinished(BatchTaskStatus status)
    {
    }

    /// <summary>Called when <see cref="LoginTokenSource"/> has a new access token.</summary>
    /// <param name="refreshed">
    /// <see langword="true"/> when a refresh token was used; <see langword="false"/> when the application logged in.
    /// </param>
    public virtual void OnTokenObtained(bool refreshed)
    {
    }

    /// <summary>
    /// Called when <see cref="LoginTokenSource"/> got no access token. Callers that wait get the exception, or the previous token while that is
    /// still valid.
    /// </summary>
    /// <param name="failure">The exception.</param>
    public virtual void OnTokenFailed(Exception failure)
    {
    }

    /// <summary>Called when a limiter throws while it takes a permit back. The result of the call does not change.</summary>
    /// <param name="limiter">The option that holds the limiter: CallLimiter or TaskLimiter.</param>
    /// <param name="failure">The exception.</param>
    public virtual void OnReleaseFailed(string limiter, Exception failure)
    {
    }
}
