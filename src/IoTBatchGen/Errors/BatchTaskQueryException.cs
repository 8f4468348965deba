using System;

namespace IoTBatchGen;

/// <summary>The exception that is thrown when what became of a batch task could not be read, or its commands could not be canceled.</summary>
/// <remarks>
/// The task itself is not affected: it is always safe to ask again, and this exception is never a reason to create the task again. Every
/// failure of <see cref="IBatchTaskClient.GetAsync"/> and the other methods that follow a task is of this type, also where the inner exception
/// is a <see cref="BatchTaskNotSentException"/>.
/// </remarks>
public sealed class BatchTaskQueryException : BatchTaskException
{
    private const string DefaultMessage = "What became of the batch task could not be read.";
    private const string ItIsNotAffected = " The task itself is not affected.";

    /// <summary>Initializes a new instance of the <see cref="BatchTaskQueryException"/> class.</summary>
    public BatchTaskQueryException()
        : base(DefaultMessage)
    {
        Description = DefaultMessage;
    }

    /// <summary>Initializes a new instance of the <see cref="BatchTaskQueryException"/> class with a message.</summary>
    /// <param name="message">The message that describes the error.</param>
    public BatchTaskQueryException(string? message)
        : this(message, null)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskQueryException"/> class with a message and the exception that caused it.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public BatchTaskQueryException(string? message, Exception? innerException)
        : base(message, innerException)
    {
        Description = message ?? string.Empty;
    }

    /// <summary>Initializes a new instance of the <see cref="BatchTaskQueryException"/> class with the platform's answer, or without one.</summary>
    /// <param name="operation">The operation that failed.</param>
    /// <param name="httpStatus">The HTTP status, or 0 when there was no whole answer.</param>
    /// <param name="errorCode">The platform's error code, or the default value when there was none.</param>
    /// <param name="description">The platform's description, or what was wrong with the answer or the connection.</param>
    /// <param name="taskId">The id of the task, or <see langword="null"/>.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public BatchTaskQueryException(
        BatchTaskOperation operation,
        int httpStatus,
        BatchTaskErrorCode errorCode,
        string? description,
        string? taskId = null,
        Exception? innerException = null)
        : base(
            (operation == BatchTaskOperation.CancelCommand ? "A command of the batch task could not be canceled." : DefaultMessage) + " "
                + BatchTaskErrorCatalog.WithFullStop(
                    httpStatus == 0 ? description : BatchTaskErrorCatalog.MessageFrom(operation, httpStatus, errorCode, description))
                + ItIsNotAffected,
            innerException)
    {
        Operation = operation;
        HttpStatus = httpStatus;
        ErrorCode = errorCode;
        Description = description ?? string.Empty;
        TaskId = taskId;
    }

    /// <summary>Gets the operation that failed.</summary>
    /// <value>The operation. The default is <see cref="BatchTaskOperation.QueryTask"/>.</value>
    public BatchTaskOperation Operation { get; } = BatchTaskOperation.QueryTask;

    /// <summary>Gets the id of the task that was asked for.</summary>
    /// <value>The id, or <see langword="null"/> when it is not known.</value>
    public string? TaskId { get; }

    /// <summary>Gets the HTTP status of the answer.</summary>
    /// <value>The status, or 0 when there was no whole answer.</value>
    public int HttpStatus { get; }

    /// <summary>Gets the platform's error code.</summary>
    /// <value>The code, or an empty one when there was none.</value>
    public BatchTaskErrorCode ErrorCode { get; }

    /// <summary>Gets the platform's description, or what was wrong with the answer or the connection.</summary>
    public string Description { get; }

    /// <summary>Gets what is recommended to do about the error code.</summary>
    /// <value>The recommended handling, or <see langword="null"/> when there is no recommendation.</value>
    public string? Handling => HttpStatus == 0 ? null : BatchTaskErrorCatalog.HandlingFor(Operation, HttpStatus, ErrorCode);

    /// <summary>Gets a value that indicates whether the same question can succeed later, unchanged.</summary>
    /// <value>
    /// <see langword="true"/> when there was no whole answer or one that is not the platform's, for 1010009 (throttled), 50252 (internal error),
    /// HTTP 408, 429 and 5xx without a code that is known; otherwise, <see langword="false"/>.
    /// </value>
    public bool IsTransient => !IsSameEveryTime
        && (ErrorCode.Value.Length == 0
            ? HttpStatus < 300 || HttpStatus == 408 || HttpStatus == 429 || HttpStatus >= 500
            : ErrorCode == BatchTaskErrorCode.Throttled
                || ErrorCode == BatchTaskErrorCode.InternalServerError
                || ((HttpStatus == 429 || HttpStatus >= 500) && BatchTaskErrorCatalog.Find(Operation, ErrorCode, HttpStatus) is null));

    /// <summary>Gets whether the platform did not accept the login or the token: another question would get the same answer.</summary>
    internal bool IsOfTheLogin => InnerException is AccessTokenException || ErrorCode == BatchTaskErrorCode.InvalidCredentials;

    /// <summary>Gets or sets whether the same question gets the same answer again, whatever the status says.</summary>
    internal bool IsSameEveryTime { get; set; }

    /// <summary>Gets or sets the wait that the platform asked for; zero or negative if it did not.</summary>
    internal TimeSpan RetryAfter { get; set; }
}
