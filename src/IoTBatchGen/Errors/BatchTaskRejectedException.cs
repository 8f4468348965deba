using System;

namespace IoTBatchGen;

/// <summary>The exception that is thrown when the platform certainly rejected a batch task. The task does not exist.</summary>
/// <remarks>
/// API document, "Error Codes". An answer that is not certain is a <see cref="BatchTaskOutcomeUnknownException"/>; the guide "What an answer
/// means for the task" has the whole table.
/// </remarks>
public sealed class BatchTaskRejectedException : BatchTaskException
{
    private const string DefaultMessage = "The platform rejected the batch task.";
    private const int TooManyRequests = 429;

    /// <summary>Initializes a new instance of the <see cref="BatchTaskRejectedException"/> class.</summary>
    public BatchTaskRejectedException()
        : base(DefaultMessage)
    {
        Description = DefaultMessage;
    }

    /// <summary>Initializes a new instance of the <see cref="BatchTaskRejectedException"/> class with a message.</summary>
    /// <param name="message">The message that describes the error.</param>
    public BatchTaskRejectedException(string? message)
        : this(message, null)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskRejectedException"/> class with a message and the exception that caused it.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public BatchTaskRejectedException(string? message, Exception? innerException)
        : base(message, innerException)
    {
        Description = message ?? string.Empty;
    }

    /// <summary>Initializes a new instance of the <see cref="BatchTaskRejectedException"/> class with the platform's answer.</summary>
    /// <param name="httpStatus">The HTTP status.</param>
    /// <param name="errorCode">The platform's error code, or the default value when the answer had none.</param>
    /// <param name="description">The platform's description, or what was wrong with the answer.</param>
    /// <param name="taskName">The name of the task, or <see langword="null"/>.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public BatchTaskRejectedException(
        int httpStatus, BatchTaskErrorCode errorCode, string? description, string? taskName = null, Exception? innerException = null)
        : base(BatchTaskErrorCatalog.MessageFrom(BatchTaskOperation.CreateTask, httpStatus, errorCode, description), taskName, innerException)
    {
        HttpStatus = httpStatus;
        ErrorCode = errorCode;
        Description = description ?? string.Empty;
    }

    /// <summary>Gets the HTTP status of the answer.</summary>
    /// <value>The status. The default is 0.</value>
    public int HttpStatus { get; }

    /// <summary>Gets the platform's error code.</summary>
    /// <value>The code, or an empty one when the answer had none.</value>
    public BatchTaskErrorCode ErrorCode { get; }

    /// <summary>Gets the platform's description of the error, or what was wrong with the answer.</summary>
    public string Description { get; }

    /// <summary>Gets what the API document recommends to do about the error code.</summary>
    /// <value>
    /// The recommended handling, the document's remark where it recommends nothing, or <see langword="null"/> for a code that
    /// <see cref="BatchTaskErrorCatalog"/> does not have.
    /// </value>
    public string? Handling => BatchTaskErrorCatalog.HandlingFor(BatchTaskOperation.CreateTask, HttpStatus, ErrorCode);

    /// <summary>Gets a value that indicates whether the same request can succeed later, unchanged.</summary>
    /// <value>
    /// <see langword="true"/> for 1010009 (throttled), 105001 (too many unfinished tasks), and HTTP 429 without a code of the API document;
    /// otherwise, <see langword="false"/>.
    /// </value>
    public bool IsTransient =>
        ErrorCode == BatchTaskErrorCode.Throttled
        || ErrorCode == BatchTaskErrorCode.TaskCountLimitReached
        || (HttpStatus == TooManyRequests && BatchTaskErrorCatalog.Find(BatchTaskOperation.CreateTask, ErrorCode, HttpStatus) is null);
}
