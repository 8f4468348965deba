namespace IoTBatchGen;

/// <summary>Specifies why <see cref="BatchTaskClient"/> sends a request again.</summary>
public enum BatchTaskRetryReason
{
    /// <summary>Nothing had been sent: there was no connection or no TLS.</summary>
    NotSent,

    /// <summary>The platform rejected the call for flow control, error 1010009.</summary>
    Throttled,

    /// <summary>The platform rejected the access token, error 1010005, and there is a new one.</summary>
    TokenRenewed,

    /// <summary>
    /// It is unknown whether the platform accepted the task, and <see cref="BatchTaskClientOptions.ResolveUnknownOutcome"/> is set. The task is
    /// sent under the same name.
    /// </summary>
    Resolving,

    /// <summary>
    /// A query of a task, or the cancellation of a command, failed. Unlike a task, it can be repeated without harm.
    /// </summary>
    Repeatable,
}
