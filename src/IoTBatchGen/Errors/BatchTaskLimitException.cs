using System;
using System.Globalization;

namespace IoTBatchGen;

/// <summary>A limiter of the client's own gave no permit: nothing was sent, the task does not exist.</summary>
/// <remarks>See <see cref="BatchTaskClientOptions.CallLimiter"/> and <see cref="BatchTaskClientOptions.TaskLimiter"/>.</remarks>
public sealed class BatchTaskLimitException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="option">The option that holds the limiter.</param>
    /// <param name="retryAfter">When the limiter expects to have a permit; null where it does not say.</param>
    public BatchTaskLimitException(string option, TimeSpan? retryAfter)
        : base("The task was not sent: " + option + " gave no permit" + (retryAfter is TimeSpan wait
            ? "; it says to try again after " + wait.ToString("c", CultureInfo.InvariantCulture) + "."
            : "."))
    {
        RetryAfter = retryAfter;
    }

    internal BatchTaskLimitException(string option, Exception cause)
        : base("The task was not sent: " + option + " gave no permit, it failed with " + cause.GetType().FullName + ".", cause)
    {
    }

    /// <summary>When the limiter expects to have a permit; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; }
}
