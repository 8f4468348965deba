using System;
using System.Net.Http.Headers;

namespace IoTBatchGen.Client.Sending;

/// <summary>How one send ended, and what it brought.</summary>
/// <remarks>A class: for a structure, all the framework's code of tasks that return it would be compiled in the first call.</remarks>
internal sealed class SendResult
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

    /// <summary>The exception for the caller if this was the last send; null for a created task.</summary>
    public Exception? Failure { get; }

    /// <summary>When the platform wants to be asked again; null if it does not say.</summary>
    public RetryConditionHeaderValue? RetryAfter { get; }

    /// <summary>Whether the caller cancelled the send.</summary>
    public bool IsCancelled => Failure is OperationCanceledException;

    /// <summary>The code of a rejection; empty if there is none.</summary>
    public BatchTaskErrorCode ErrorCode => (Failure as BatchTaskRejectedException)?.ErrorCode ?? default;

    public static SendResult Created(string taskId) => new SendResult(SendOutcome.Created, taskId, null);

    public static SendResult Rejected(BatchTaskRejectedException rejected, RetryConditionHeaderValue? retryAfter) =>
        new SendResult(SendOutcome.Rejected, null, rejected, retryAfter);

    public static SendResult NotSent(BatchTaskNotSentException failure) => new SendResult(SendOutcome.NotSent, null, failure);

    public static SendResult Unknown(BatchTaskOutcomeUnknownException unknown, RetryConditionHeaderValue? retryAfter = null) =>
        new SendResult(SendOutcome.Unknown, null, unknown, retryAfter);

    public static SendResult Cancelled(bool hasBegun, OperationCanceledException cancelled) =>
        new SendResult(hasBegun ? SendOutcome.Unknown : SendOutcome.NotSent, null, cancelled);
}
