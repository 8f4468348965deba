using System;

namespace IoTBatchGen;

/// <summary>
/// The exception that is thrown when a batch task was sent and there is no conclusive answer. The task may be running, and the devices may
/// already be commanded.
/// </summary>
/// <remarks>
/// <para>
/// The cause is a timeout or a broken connection after sending began (<see cref="HttpStatus"/> is 0), error 50252, or an answer that is not
/// certain: HTTP 3xx, 408, 5xx without a code of the API document, or a success that has neither a usable <c>taskID</c> nor a code of the
/// document. The guide "What a response means for the task" contains the whole table.
/// </para>
/// <para>
/// Sending the same task again is safe <em>only under the same task name</em>, and only where each name is used for one task: the platform
/// rejects a name that exists with 105002 (API document, "Error Codes"), which then means that the first one was accepted.
/// <see cref="BatchTaskClientOptions.ResolveUnknownOutcome"/> makes the client do that. Under another name every device would be commanded
/// twice.
/// </para>
/// </remarks>
public sealed class BatchTaskOutcomeUnknownException : BatchTaskException
{
    private const string DefaultMessage = "It is unknown whether the platform accepted the batch task.";

    private const string SafeByName =
        " Sending it again under the same task name is safe: 105002 (the task name exists) then means that the first was accepted.";

    private const string NotSafe = " It has no task name, so it cannot be sent again safely.";

    /// <summary>Initializes a new instance of the <see cref="BatchTaskOutcomeUnknownException"/> class.</summary>
    public BatchTaskOutcomeUnknownException()
        : base(DefaultMessage)
    {
        Description = DefaultMessage;
    }

    /// <summary>Initializes a new instance of the <see cref="BatchTaskOutcomeUnknownException"/> class with a message.</summary>
    /// <param name="message">The message that describes the error.</param>
    public BatchTaskOutcomeUnknownException(string? message)
        : this(message, null)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskOutcomeUnknownException"/> class with a message and the exception that caused it.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public BatchTaskOutcomeUnknownException(string? message, Exception? innerException)
        : base(message, innerException)
    {
        Description = message ?? string.Empty;
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskOutcomeUnknownException"/> class with an answer that is not conclusive, or without
    /// one.
    /// </summary>
    /// <param name="httpStatus">The HTTP status, or 0 when there was no whole answer.</param>
    /// <param name="errorCode">The platform's error code, or the default value when there was none.</param>
    /// <param name="description">The platform's description, or what was wrong with the answer or the connection.</param>
    /// <param name="taskName">The name of the task, or <see langword="null"/> when it has none.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public BatchTaskOutcomeUnknownException(
        int httpStatus, BatchTaskErrorCode errorCode, string? description, string? taskName = null, Exception? innerException = null)
        : base(
            DefaultMessage + " "
                + BatchTaskErrorCatalog.WithFullStop(
                    httpStatus == 0 ? description : BatchTaskErrorCatalog.MessageFrom(BatchTaskOperation.CreateTask, httpStatus, errorCode, description))
                + (string.IsNullOrEmpty(taskName) ? NotSafe : SafeByName),
            taskName,
            innerException)
    {
        HttpStatus = httpStatus;
        ErrorCode = errorCode;
        Description = description ?? string.Empty;
    }

    /// <summary>Gets the HTTP status of the answer.</summary>
    /// <value>The status, or 0 when there was no whole answer.</value>
    public int HttpStatus { get; }

    /// <summary>Gets the platform's error code.</summary>
    /// <value>The code, or an empty one when there was none. A code does not make the outcome known.</value>
    public BatchTaskErrorCode ErrorCode { get; }

    /// <summary>Gets the platform's description, or what was wrong with the answer or the connection.</summary>
    public string Description { get; }
}
