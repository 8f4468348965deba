using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>Creates batch tasks on the platform.</summary>
public interface IBatchTaskClient
{
    /// <summary>Creates a batch task: <c>POST /iocm/app/batchtask/v1.1.0/tasks</c>.</summary>
    /// <param name="task">The task.</param>
    /// <param name="cancellationToken">Ends the wait; a task that was already sent may exist all the same.</param>
    /// <returns>The platform's answer, with the task's id.</returns>
    /// <exception cref="BatchTaskValidationException">The task has problems and validation is strict; nothing was sent.</exception>
    /// <exception cref="BatchTaskException">The platform refused the task; API document, "Error Codes".</exception>
    /// <exception cref="System.Net.Http.HttpRequestException">The platform could not be reached.</exception>
    Task<BatchTaskCreated> CreateAsync(BatchTask task, CancellationToken cancellationToken = default);
}
