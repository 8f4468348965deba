using System;

namespace IoTBatchGen;

/// <summary>The base class of the exceptions of a client.</summary>
/// <remarks>
/// <para>
/// A batch task is not idempotent: a task that is sent twice commands every device twice. So the type of the exception says whether it is
/// safe to try again:
/// </para>
/// <list type="bullet">
/// <item><description><see cref="BatchTaskNotSentException"/>: the task does not exist. It is safe to try again.</description></item>
/// <item><description><see cref="BatchTaskRejectedException"/>: the platform rejected the task. It does not exist.</description></item>
/// <item><description><see cref="BatchTaskOutcomeUnknownException"/>: the task may be running. Only the same task name is
/// safe.</description></item>
/// <item><description><see cref="BatchTaskQueryException"/>: what became of a task could not be read. It is safe to ask again, and never a
/// reason to create the task again.</description></item>
/// </list>
/// <para>
/// A call that its caller cancels ends with a <see cref="BatchTaskCanceledException"/>, which is an
/// <see cref="OperationCanceledException"/>.
/// </para>
/// </remarks>
public abstract class BatchTaskException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="BatchTaskException"/> class.</summary>
    protected BatchTaskException()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="BatchTaskException"/> class with a message.</summary>
    /// <param name="message">The message that describes the error.</param>
    protected BatchTaskException(string? message)
        : base(message)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskException"/> class with a message and the exception that caused it.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    protected BatchTaskException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    private protected BatchTaskException(string? message, string? taskName, Exception? innerException)
        : base(message, innerException)
    {
        TaskName = taskName;
    }

    /// <summary>Gets the name of the task that the call was for.</summary>
    /// <value>The task name, or <see langword="null"/> when the task has none or the exception does not belong to one task.</value>
    public string? TaskName { get; }
}
