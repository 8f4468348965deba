namespace IoTBatchGen;

/// <summary>Why <see cref="BatchTaskClient"/> sends a task again.</summary>
public enum BatchTaskRetryReason
{
    /// <summary>Nothing had been sent: no connection, no TLS.</summary>
    NotSent,

    /// <summary>The platform refused the call for flow control, 1010009.</summary>
    Throttled,

    /// <summary>The platform refused the access token, 1010005, and there is a new one.</summary>
    TokenRenewed,

    /// <summary>
    /// It is unknown whether the platform accepted the task: <see cref="BatchTaskClientOptions.ResolveAmbiguous"/>, under the same name.
    /// </summary>
    Resolving,
}
