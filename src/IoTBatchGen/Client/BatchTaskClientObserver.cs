using System;

namespace IoTBatchGen;

/// <summary>Is told what a client does, for logs. Traces and metrics are there without it: <see cref="BatchTaskDiagnostics"/>.</summary>
/// <remarks>
/// What it is given holds no app key, token, secret or device id. Called on the caller's path, by many threads at once: to be quick. An
/// exception of its own is dropped, for a task that was created must not look as if it were not.
/// </remarks>
public abstract class BatchTaskClientObserver
{
    /// <summary>A task was created.</summary>
    /// <param name="created">The task.</param>
    /// <param name="duration">How long the call took, waits included.</param>
    public virtual void OnCreated(BatchTaskCreated created, TimeSpan duration)
    {
    }

    /// <summary>A call ended without a created task; what the exception says of it is in <see cref="IBatchTaskClient.CreateAsync"/>.</summary>
    /// <param name="failure">What the caller gets.</param>
    /// <param name="duration">How long the call took, waits included.</param>
    public virtual void OnFailed(Exception failure, TimeSpan duration)
    {
    }

    /// <summary>A task is about to be sent again.</summary>
    /// <param name="reason">Why that is safe.</param>
    /// <param name="delay">The wait before.</param>
    public virtual void OnRetrying(BatchTaskRetryReason reason, TimeSpan delay)
    {
    }

    /// <summary><see cref="LoginTokenSource"/> has a new access token.</summary>
    /// <param name="refreshed">Whether a refresh token got it, and not a login.</param>
    public virtual void OnTokenObtained(bool refreshed)
    {
    }

    /// <summary>
    /// <see cref="LoginTokenSource"/> got no access token; everyone who waits for it gets the failure, or the token of before while that is
    /// still valid.
    /// </summary>
    /// <param name="failure">The cause.</param>
    public virtual void OnTokenFailed(Exception failure)
    {
    }

    /// <summary>A limiter took a permit back with an exception. What became of the task is not changed by it.</summary>
    /// <param name="limiter">The option that holds the limiter: CallLimiter or TaskLimiter.</param>
    /// <param name="failure">What it threw.</param>
    public virtual void OnReleaseFailed(string limiter, Exception failure)
    {
    }
}
