using System;
using System.Globalization;

namespace IoTBatchGen;

/// <summary>The exception that is thrown when one of the client's own limiters gives no permit for a batch task, which was therefore not sent.</summary>
/// <remarks>See <see cref="BatchTaskClientOptions.CallLimiter"/> and <see cref="BatchTaskClientOptions.TaskLimiter"/>.</remarks>
public sealed class BatchTaskLimitException : BatchTaskNotSentException
{
    private const string DefaultMessage = "The batch task was not sent because a limiter gave no permit.";

    /// <summary>Initializes a new instance of the <see cref="BatchTaskLimitException"/> class.</summary>
    public BatchTaskLimitException()
        : base(DefaultMessage)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="BatchTaskLimitException"/> class with a message.</summary>
    /// <param name="message">The message that describes the error.</param>
    public BatchTaskLimitException(string? message)
        : base(message)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskLimitException"/> class with a message and the exception that caused it.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public BatchTaskLimitException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskLimitException"/> class with a message, the name of the task and the time after
    /// which to try again.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="taskName">The name of the task, or <see langword="null"/>.</param>
    /// <param name="retryAfter">The time until the limiter expects to have a permit, or <see langword="null"/>.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public BatchTaskLimitException(string? message, string? taskName, TimeSpan? retryAfter, Exception? innerException)
        : base(message, taskName, innerException)
    {
        RetryAfter = retryAfter;
    }

    /// <summary>Gets the time until the limiter expects to have a permit.</summary>
    /// <value>The time, or <see langword="null"/> when the limiter does not say.</value>
    public TimeSpan? RetryAfter { get; }

    internal static BatchTaskLimitException FromLimiter(string what, string option, string? taskName, TimeSpan? retryAfter) => new BatchTaskLimitException(
        "The " + what + " was not sent because " + option + " gave no permit" + (retryAfter is TimeSpan wait
            ? "; try again after " + wait.ToString("c", CultureInfo.InvariantCulture) + "."
            : "."),
        taskName,
        retryAfter,
        null);

    internal static BatchTaskLimitException FromFailure(string what, string option, string? taskName, Exception failure) => new BatchTaskLimitException(
        "The " + what + " was not sent because " + option + " gave no permit: it failed with " + failure.GetType().FullName + ".",
        taskName,
        null,
        failure);
}
