using System;

namespace IoTBatchGen;

/// <summary>How one send ended, and what it brought.</summary>
internal readonly struct SendResult
{
    private SendResult(SendOutcome outcome, string? taskId, Exception? failure)
    {
        Outcome = outcome;
        TaskId = taskId;
        Failure = failure;
    }

    public SendOutcome Outcome { get; }

    public string? TaskId { get; }

    /// <summary>What to tell the caller where this was the last send; null for a created task.</summary>
    public Exception? Failure { get; }

    /// <summary>Whether the caller cancelled the send.</summary>
    public bool IsCancelled => Failure is OperationCanceledException;

    /// <summary>The platform's code; empty where it stated none.</summary>
    public BatchTaskErrorCode ErrorCode => (Failure as BatchTaskException)?.ErrorCode ?? default;

    public static SendResult Created(string taskId) => new SendResult(SendOutcome.Created, taskId, null);

    public static SendResult Answered(string? taskName, BatchTaskException answer) => Acceptance.IsPossible(answer)
        ? Unknown(taskName, answer)
        : new SendResult(SendOutcome.Refused, null, answer);

    public static SendResult NotSent(Exception failure) => new SendResult(SendOutcome.NotSent, null, failure);

    public static SendResult Unknown(string? taskName, Exception cause) =>
        new SendResult(SendOutcome.Unknown, null, new BatchTaskAmbiguousException(taskName, cause));

    public static SendResult Cancelled(bool hasBegun, OperationCanceledException cancelled) =>
        new SendResult(hasBegun ? SendOutcome.Unknown : SendOutcome.NotSent, null, cancelled);
}
