using System;
using System.Globalization;

namespace IoTBatchGen;

/// <summary>The exception that is thrown when there is no access token to send a batch task with.</summary>
/// <remarks>
/// The platform rejected the login or could not be reached, or the access token provider failed, timed out or returned a text that is not a
/// token. Where the platform answered the login, <see cref="HttpStatus"/> and <see cref="ErrorCode"/> have its answer; else the inner exception
/// has the cause.
/// </remarks>
public sealed class AccessTokenException : BatchTaskNotSentException
{
    private const string DefaultMessage = "There is no access token.";

    /// <summary>Initializes a new instance of the <see cref="AccessTokenException"/> class.</summary>
    public AccessTokenException()
        : base(DefaultMessage)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="AccessTokenException"/> class with a message.</summary>
    /// <param name="message">The message that describes the error.</param>
    public AccessTokenException(string? message)
        : base(message)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="AccessTokenException"/> class with a message and the exception that caused it.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public AccessTokenException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="AccessTokenException"/> class with a message, the name of the task and the exception that
    /// caused it.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="taskName">The name of the task, or <see langword="null"/>.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public AccessTokenException(string? message, string? taskName, Exception? innerException)
        : base(message, taskName, innerException)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="AccessTokenException"/> class with the platform's answer to a login.</summary>
    /// <param name="httpStatus">The HTTP status.</param>
    /// <param name="errorCode">The platform's error code, or the default value when the answer had none.</param>
    /// <param name="description">The platform's description, or what was wrong with the answer.</param>
    public AccessTokenException(int httpStatus, BatchTaskErrorCode errorCode, string? description)
        : this(
            "The platform rejected the login: " + (errorCode.Value.Length == 0 ? string.Empty : errorCode + " ")
                + "(HTTP " + httpStatus.ToString(CultureInfo.InvariantCulture) + "): " + description,
            null,
            httpStatus,
            errorCode,
            null)
    {
    }

    private AccessTokenException(string? message, string? taskName, int httpStatus, BatchTaskErrorCode errorCode, Exception? innerException)
        : base(message, taskName, innerException)
    {
        HttpStatus = httpStatus;
        ErrorCode = errorCode;
    }

    /// <summary>Gets the HTTP status of the answer to the login.</summary>
    /// <value>The status, or 0 when there was no answer.</value>
    public int HttpStatus { get; }

    /// <summary>Gets the platform's error code in the answer to the login.</summary>
    /// <value>The code, or an empty one when there was no answer or it had none.</value>
    public BatchTaskErrorCode ErrorCode { get; }

    // One login serves many calls: each call throws an exception of its own, which names its task.
    internal static AccessTokenException FromFailure(Exception failure, string? taskName) => failure is AccessTokenException login
        ? new AccessTokenException(login.Message, taskName, login.HttpStatus, login.ErrorCode, login)
        : new AccessTokenException(
            failure is OperationCanceledException
                ? "There is no access token: the access token provider was canceled or timed out, and not by the caller."
                : "There is no access token: the access token provider failed with " + failure.GetType().FullName + ".",
            taskName,
            0,
            default,
            failure);
}
