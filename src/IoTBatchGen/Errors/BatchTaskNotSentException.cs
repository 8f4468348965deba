using System;

namespace IoTBatchGen;

/// <summary>The exception that is thrown when a batch task was not sent. The task does not exist, and it is safe to try again.</summary>
/// <remarks>
/// The inner exception has the cause, such as an <see cref="System.Net.Http.HttpRequestException"/> when there was no connection or no TLS.
/// Where the platform had rejected an earlier attempt of the same call, that attempt created no task either.
/// </remarks>
public class BatchTaskNotSentException : BatchTaskException
{
    private const string DefaultMessage = "The batch task was not sent.";

    /// <summary>Initializes a new instance of the <see cref="BatchTaskNotSentException"/> class.</summary>
    public BatchTaskNotSentException()
        : base(DefaultMessage)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="BatchTaskNotSentException"/> class with a message.</summary>
    /// <param name="message">The message that describes the error.</param>
    public BatchTaskNotSentException(string? message)
        : base(message)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskNotSentException"/> class with a message and the exception that caused it.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public BatchTaskNotSentException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskNotSentException"/> class with a message, the name of the task and the exception
    /// that caused it.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="taskName">The name of the task, or <see langword="null"/>.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public BatchTaskNotSentException(string? message, string? taskName, Exception? innerException)
        : base(message, taskName, innerException)
    {
    }
}
