using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>Creates batch tasks on the platform.</summary>
public interface IBatchTaskClient
{
    /// <summary>Creates a batch task: <c>POST /iocm/app/batchtask/v1.1.0/tasks</c>.</summary>
    /// <remarks>
    /// <para>
    /// A batch task is not idempotent: a task that is sent twice commands every device twice. So the type of the exception says whether it is
    /// safe to try again. Catch <see cref="BatchTaskOutcomeUnknownException"/> first.
    /// </para>
    /// </remarks>
    /// <param name="task">The task.</param>
    /// <param name="cancellationToken">The token that cancels the call. A task that was already sent may exist all the same.</param>
    /// <returns>The created task, with its id.</returns>
    /// <exception cref="BatchTaskOutcomeUnknownException">
    /// The task was sent, and there is no conclusive answer: it may be running. Only the same task name is safe to send again.
    /// </exception>
    /// <exception cref="BatchTaskRejectedException">
    /// The platform rejected the task, which does not exist. API document, "Error Codes".
    /// </exception>
    /// <exception cref="BatchTaskNotSentException">
    /// The task was not sent, and it is safe to try again: the platform could not be reached, or it is one of the three types below.
    /// </exception>
    /// <exception cref="BatchTaskValidationException">The task has errors and validation is strict.</exception>
    /// <exception cref="BatchTaskLimitException">One of the client's own limiters gave no permit.</exception>
    /// <exception cref="AccessTokenException">There is no access token.</exception>
    /// <exception cref="BatchTaskCanceledException">
    /// The caller canceled the call; <see cref="BatchTaskCanceledException.TaskMayExist"/> says whether the task may exist.
    /// </exception>
    /// <exception cref="System.ArgumentNullException"><paramref name="task"/> is <see langword="null"/>.</exception>
    /// <exception cref="System.ArgumentException">The paras hold a number that JSON does not have: NaN or an infinity.</exception>
    Task<BatchTaskCreated> CreateAsync(BatchTask task, CancellationToken cancellationToken = default);
}
