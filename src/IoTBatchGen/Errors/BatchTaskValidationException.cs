using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace IoTBatchGen;

/// <summary>The exception that is thrown when a batch task breaks a rule of the API and was therefore not sent.</summary>
/// <remarks>The client throws it under <see cref="BatchTaskValidation.Strict"/>. Sending the task again unchanged fails again.</remarks>
public sealed class BatchTaskValidationException : BatchTaskNotSentException
{
    private const string DefaultMessage = "The batch task is not valid and was not sent.";

    // A list of 100,000 bad ids must not make a message of megabytes.
    private const int MaxIssuesInMessage = 20;

    /// <summary>Initializes a new instance of the <see cref="BatchTaskValidationException"/> class.</summary>
    public BatchTaskValidationException()
        : base(DefaultMessage)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="BatchTaskValidationException"/> class with a message.</summary>
    /// <param name="message">The message that describes the error.</param>
    public BatchTaskValidationException(string? message)
        : base(message)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskValidationException"/> class with a message and the exception that caused it.
    /// </summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    public BatchTaskValidationException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="BatchTaskValidationException"/> class with the issues of a task. The message lists the
    /// first 20.
    /// </summary>
    /// <param name="issues">The issues of the task.</param>
    /// <param name="taskName">The name of the task, or <see langword="null"/>.</param>
    /// <param name="innerException">The exception that caused this one, or <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="issues"/> is <see langword="null"/>.</exception>
    public BatchTaskValidationException(
        IReadOnlyList<BatchTaskValidationIssue> issues, string? taskName = null, Exception? innerException = null)
        : base(MessageFrom(issues ?? throw new ArgumentNullException(nameof(issues))), taskName, innerException)
    {
        Issues = issues;
    }

    /// <summary>Gets the issues of the task, in the order of the API document.</summary>
    /// <value>The issues, warnings included. The default is an empty list.</value>
    public IReadOnlyList<BatchTaskValidationIssue> Issues { get; } = Array.Empty<BatchTaskValidationIssue>();

    private static string MessageFrom(IReadOnlyList<BatchTaskValidationIssue> issues)
    {
        IEnumerable<string> lines = issues.Take(MaxIssuesInMessage).Select(issue => "\n  " + issue);
        int more = issues.Count - MaxIssuesInMessage;
        return "The batch task was not sent:" + string.Concat(lines)
            + (more > 0 ? "\n  and " + more.ToString(CultureInfo.InvariantCulture) + " more" : string.Empty);
    }
}
