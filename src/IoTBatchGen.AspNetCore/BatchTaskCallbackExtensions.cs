using System;

namespace IoTBatchGen;

/// <summary>Provides an extension method that gives a task its callback URL.</summary>
public static class BatchTaskCallbackExtensions
{
    /// <summary>
    /// Sets <c>param.callbackUrl</c> to the task's own URL at <c>MapBatchTaskCallbacks</c>, and returns this task, not a copy. Set the task's name
    /// before, because the URL contains it.
    /// </summary>
    /// <param name="task">The task.</param>
    /// <param name="callbacks">The service that makes the URLs.</param>
    /// <returns>This task.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The task has no name, or <c>MapBatchTaskCallbacks</c> was not called.</exception>
    public static BatchTask WithBatchTaskCallback(this BatchTask task, BatchTaskCallbacks callbacks)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(callbacks);
        return string.IsNullOrEmpty(task.TaskName)
            ? throw new InvalidOperationException("The task has no name yet. Set TaskName before WithBatchTaskCallback, because the URL contains it.")
            : task.WithCallback(callbacks.Make(task.TaskName));
    }
}
