using System;
using System.Net.Http.Headers;

namespace IoTBatchGen;

/// <summary>How one send ended, and what it brought.</summary>
internal readonly struct SendResult
{
    private SendResult(SendOutcome outcome, string? taskId, Exception? failure, RetryConditionHeaderValue? retryAfter = null)
    {
        Outcome = outcome;
        TaskId = taskId;
        Failure = failure;
        RetryAfter = retryAfter;
    }

    public SendOutcome Outcome { get; }

    public string? TaskId { get; }

    /// <summary>What to tell the caller where this was the last send; null for a created task.</summary>
    public Exception? Failure { get; }

    /// <summary>When the platform wants to be asked again; null where it does not say.</summary>
    public RetryConditionHeaderValue? RetryAfter { get; }

    /// <summary>Whether the caller cancelled the send.</summary>
    public bool IsCancelled => Failure is OperationCanceledException;

    /// <summary>The code of a refusal; empty where there is none.</summary>
    public BatchTaskErrorCode ErrorCode => Outcome == SendOutcome.Refused ? ((BatchTaskException)Failure!).ErrorCode : default;

    public static SendResult Created(string taskId) => new SendResult(SendOutcome.Created, taskId, null);

    public static SendResult Refused(BatchTaskException answer, RetryConditionHeaderValue? retryAfter = null) =>
        new SendResult(SendOutcome.Refused, null, answer, retryAfter);

    public static SendResult NotSent(Exception failure) => new SendResult(SendOutcome.NotSent, null, failure);

    public static SendResult Unknown(string? taskName, Exception cause, RetryConditionHeaderValue? retryAfter = null) =>
        new SendResult(SendOutcome.Unknown, null, new BatchTaskAmbiguousException(taskName, cause), retryAfter);

    public static SendResult Cancelled(bool hasBegun, OperationCanceledException cancelled) =>
        new SendResult(hasBegun ? SendOutcome.Unknown : SendOutcome.NotSent, null, cancelled);
}
