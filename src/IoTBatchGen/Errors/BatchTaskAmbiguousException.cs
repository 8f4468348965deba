using System;

namespace IoTBatchGen;

/// <summary>
/// It is unknown whether the platform accepted a task: the request was sent, and no answer came that tells. The devices may be
/// commanded already.
/// </summary>
/// <remarks>
/// <para>
/// The cause is a timeout or a broken connection after sending began (<see cref="BatchTaskException.HttpStatus"/> 0), 50252, or an
/// answer that is not certain: HTTP 3xx, 408, 5xx without a code of the document, a success that has neither a usable <c>taskID</c> nor a
/// code of the document. The guide "What an answer means for the task" has the whole table.
/// </para>
/// <para>
/// Sending the same task again <em>under the same task name</em> is safe where each name is used for one task only: the platform
/// refuses a name that exists with 105002, API document, "Error Codes". So 105002 then means that the first was accepted.
/// <see cref="BatchTaskClientOptions.ResolveAmbiguous"/> has the client do that. Under another name every device would be commanded
/// twice.
/// </para>
/// </remarks>
public sealed class BatchTaskAmbiguousException : BatchTaskException
{
    private const string SafeByName =
        " Sending it again under the same task name is safe: 105002 (the task name exists) then means that the first was accepted.";

    private const string NotSafe = " It has no task name, so it cannot be sent again safely.";

    /// <summary>Makes an exception of what went wrong after the request was sent.</summary>
    /// <param name="taskName">The task's name; null where it has none.</param>
    /// <param name="cause">
    /// The failure on the way, or the <see cref="BatchTaskException"/> of an answer that does not tell; its status, code and description
    /// are taken over.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="cause"/> is null.</exception>
    public BatchTaskAmbiguousException(string? taskName, Exception cause)
        : this(taskName, cause ?? throw new ArgumentNullException(nameof(cause)), cause as BatchTaskException)
    {
    }

    private BatchTaskAmbiguousException(string? taskName, Exception cause, BatchTaskException? answer)
        : base(
            answer?.HttpStatus ?? 0,
            answer?.ErrorCode ?? default,
            answer?.Description ?? cause.Message,
            "It is unknown whether the platform accepted the task. " + (answer?.Message ?? cause.Message)
                + (string.IsNullOrEmpty(taskName) ? NotSafe : SafeByName),
            cause)
    {
        TaskName = taskName;
    }

    /// <summary>The name under which the task may exist, and under which it can be sent again; null where it has none.</summary>
    public string? TaskName { get; }
}
