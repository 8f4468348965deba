using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>Creates batch tasks on the platform.</summary>
public interface IBatchTaskClient
{
    /// <summary>Creates a batch task: <c>POST /iocm/app/batchtask/v1.1.0/tasks</c>.</summary>
    /// <remarks>
    /// A batch task is not idempotent: sent twice, it commands every device twice. Every call ends in one of three ways: the task was
    /// created (it returns), it was not (every exception but the next), or that is unknown (<see cref="BatchTaskAmbiguousException"/>,
    /// and a cancellation that says so).
    /// </remarks>
    /// <param name="task">The task.</param>
    /// <param name="cancellationToken">Ends the wait; a task that was already sent may exist all the same.</param>
    /// <returns>The platform's answer, with the task's id.</returns>
    /// <exception cref="BatchTaskValidationException">The task has problems and validation is strict; nothing was sent.</exception>
    /// <exception cref="BatchTaskAmbiguousException">The task was sent, and it is unknown whether the platform accepted it.</exception>
    /// <exception cref="BatchTaskException">The platform refused the task; API document, "Error Codes".</exception>
    /// <exception cref="System.Net.Http.HttpRequestException">The platform could not be reached; nothing was sent.</exception>
    /// <exception cref="BatchTaskLimitException">A limiter of the client's own gave no permit; nothing was sent.</exception>
    /// <exception cref="AccessTokenException">The platform refused the login, or the token provider timed out; the task does not exist.</exception>
    /// <exception cref="System.OperationCanceledException">
    /// Cancelled; the message says whether nothing was sent, the platform had rejected the task, or the task may exist.
    /// </exception>
    /// <exception cref="System.InvalidOperationException">
    /// The access token provider gave no token, or one that no header can carry.
    /// </exception>
    /// <exception cref="System.ArgumentNullException"><paramref name="task"/> is null.</exception>
    /// <exception cref="System.ArgumentException">The paras hold a number that JSON does not have: NaN or an infinity.</exception>
    Task<BatchTaskCreated> CreateAsync(BatchTask task, CancellationToken cancellationToken = default);
}
