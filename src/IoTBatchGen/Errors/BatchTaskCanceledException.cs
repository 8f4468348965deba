using System;
using System.Threading;

namespace IoTBatchGen;

/// <summary>
/// The exception that is thrown when the caller cancels a call to create a batch task. It says whether the task may exist all the same.
/// </summary>
/// <remarks>
/// It is an <see cref="OperationCanceledException"/> and no <see cref="BatchTaskException"/>, so that frameworks treat it as what it is: the
/// caller's own cancellation.
/// </remarks>
public sealed class BatchTaskCanceledException : OperationCanceledException
{
    private const string DefaultMessage = "The call to create a batch task was canceled.";

    /// <summary>Initializes a new instance of the <see cref="BatchTaskCanceledException"/> class.</summary>
    public BatchTaskCanceledException()
        : base(DefaultMessage)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="BatchTaskCanceledException"/> class with a message.</summary>
    /// <param name="message">The message that describes the error.</param>
    public BatchTaskCanceledException(string? message)
        : base(message)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskCanceledException"/> class with a message and the exception that caused it.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public BatchTaskCanceledException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskCanceledException"/> class with a message, whether the task may exist, the exception
    /// that caused it and the token that was canceled.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="taskMayExist"><see langword="true"/> when the task was sent and may be running.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">The token that was canceled.</param>
    public BatchTaskCanceledException(string? message, bool taskMayExist, Exception? innerException, CancellationToken cancellationToken)
        : base(message, innerException, cancellationToken)
    {
        TaskMayExist = taskMayExist;
    }

    /// <summary>Gets a value that indicates whether the task may exist.</summary>
    /// <value>
    /// <see langword="true"/> when the task was sent before the call was canceled: it may be running, and only the same task name is safe to send
    /// again. <see langword="false"/> when it certainly does not exist. The default is <see langword="true"/>, the safe assumption.
    /// </value>
    public bool TaskMayExist { get; } = true;
}
