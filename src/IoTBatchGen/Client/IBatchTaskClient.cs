using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace IoTBatchGen;

/// <summary>Creates batch tasks on the platform, and follows them to their end.</summary>
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
    /// <exception cref="ArgumentNullException"><paramref name="task"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The paras hold a number that JSON does not have: NaN or an infinity.</exception>
    Task<BatchTaskCreated> CreateAsync(BatchTask task, CancellationToken cancellationToken = default);

    /// <summary>Queries a task once: <c>GET /iocm/app/batchtask/v1.1.0/tasks/{taskId}</c>.</summary>
    /// <remarks>
    /// A failure that can pass is retried, at most <see cref="BatchTaskClientOptions.MaxRetries"/> times. The query takes a permit of
    /// <see cref="BatchTaskClientOptions.CallLimiter"/>, after calls that create tasks. It asks for
    /// <see cref="BatchTaskClientOptions.AppId"/>: for the tasks of another application, use a client with that application's id.
    /// </remarks>
    /// <param name="taskId">The task's id: <see cref="BatchTaskCreated.TaskId"/>.</param>
    /// <param name="cancellationToken">The token that cancels the call. The task is not affected.</param>
    /// <returns>The status of the task.</returns>
    /// <exception cref="BatchTaskQueryException">
    /// The status could not be read. Error 105005: there is no such task. The task is not affected.
    /// </exception>
    /// <exception cref="OperationCanceledException">The caller canceled the call.</exception>
    /// <exception cref="ArgumentException"><paramref name="taskId"/> is <see langword="null"/> or cannot be the id of a task.</exception>
    Task<BatchTaskStatus> GetAsync(string taskId, CancellationToken cancellationToken = default);

    /// <summary>Queries one page of a task's sub-tasks: <c>GET /iocm/app/batchtask/v1.1.0/taskDetails</c>.</summary>
    /// <remarks>
    /// While the task runs, sub-tasks can move from page to page. <see cref="GetSubtasksAsync"/> reads all pages and takes care of that.
    /// </remarks>
    /// <param name="taskId">The task's id: <see cref="BatchTaskCreated.TaskId"/>.</param>
    /// <param name="filter">Which sub-tasks, or <see langword="null"/> for all.</param>
    /// <param name="pageNo">The number of the page. The first page is 0.</param>
    /// <param name="pageSize">The number of sub-tasks on a page, 1 to 250. The default is 250.</param>
    /// <param name="cancellationToken">The token that cancels the call. The task is not affected.</param>
    /// <returns>The page. It is empty after the last one.</returns>
    /// <exception cref="BatchTaskQueryException">The page could not be read. The task is not affected.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled the call.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="taskId"/> is <see langword="null"/> or cannot be the id of a task, or a number is out of range.
    /// </exception>
    Task<BatchSubtaskPage> GetSubtaskPageAsync(
        string taskId, BatchSubtaskFilter? filter = null, long pageNo = 0, int pageSize = 250, CancellationToken cancellationToken = default);

    /// <summary>Reads all sub-tasks of a task, page by page.</summary>
    /// <remarks>
    /// <para>
    /// Each device is reported once, also while the task runs and sub-tasks move from page to page: then the pages are read again until nothing
    /// is missing. What was read is not read again, so a device can have ended since it was reported.
    /// </para>
    /// <para>
    /// A page has 250 sub-tasks and takes one call: 30,000 devices take 120 calls, more than the platform's 100 a minute. The memory does not
    /// grow with the task. Of a task with more than 131,072 devices only the last ones are remembered, so such a task should have ended.
    /// </para>
    /// </remarks>
    /// <param name="taskId">The task's id: <see cref="BatchTaskCreated.TaskId"/>.</param>
    /// <param name="filter">
    /// Which sub-tasks, or <see langword="null"/> for all. With a state, a sub-task that changes its state while the pages are read may be
    /// reported or not.
    /// </param>
    /// <param name="cancellationToken">The token that cancels the reading. The task is not affected.</param>
    /// <returns>The sub-tasks. Each page is read when it is asked for.</returns>
    /// <exception cref="BatchTaskQueryException">A page could not be read. The task is not affected.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled the reading.</exception>
    /// <exception cref="ArgumentException"><paramref name="taskId"/> is <see langword="null"/> or cannot be the id of a task.</exception>
    IAsyncEnumerable<BatchSubtask> GetSubtasksAsync(
        string taskId, BatchSubtaskFilter? filter = null, CancellationToken cancellationToken = default);

    /// <summary>Watches a task until it has ended.</summary>
    /// <remarks>
    /// <para>
    /// The first status comes at once, and then one for each change of the state, the progress or a count. The last one has ended, and the
    /// task's permit of <see cref="BatchTaskClientOptions.TaskLimiter"/> has gone back. A failure that can pass does not end the watch:
    /// <see cref="BatchTaskClientObserver.OnQueryFailed"/> reports it, and the query is repeated until it succeeds.
    /// </para>
    /// <para>
    /// Many tasks can be watched at once. Their queries take turns, cost no thread while they wait, and leave calls that create tasks the first
    /// place at <see cref="BatchTaskClientOptions.CallLimiter"/>.
    /// </para>
    /// </remarks>
    /// <param name="taskId">The task's id: <see cref="BatchTaskCreated.TaskId"/>.</param>
    /// <param name="options">How often the task is queried, or <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token that ends the watch. The task is not affected.</param>
    /// <returns>The changes.</returns>
    /// <exception cref="BatchTaskQueryException">
    /// The platform does not answer the query, and will not: there is no such task (105005), or the application is not authorized.
    /// </exception>
    /// <exception cref="OperationCanceledException">The caller ended the watch.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="taskId"/> is <see langword="null"/> or cannot be the id of a task, or an option is out of range.
    /// </exception>
    IAsyncEnumerable<BatchTaskStatus> WatchAsync(
        string taskId, BatchTaskWatchOptions? options = null, CancellationToken cancellationToken = default);

#pragma warning disable RS0026 // The first parameters differ, so that an argument that is added later fits one overload only.
    /// <summary>Waits until a created task has ended.</summary>
    /// <remarks>
    /// It watches the task as <see cref="WatchAsync"/> does with the default options. No task outlives its timeout, so the wait ends too; until
    /// then it outlives failures of the network and of the platform.
    /// </remarks>
    /// <param name="created">The task, as <see cref="CreateAsync"/> returned it.</param>
    /// <param name="progress">Gets every change, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">The token that ends the wait. The task is not affected.</param>
    /// <returns>The last status of the task.</returns>
    /// <exception cref="BatchTaskQueryException">The platform does not answer the query, and will not.</exception>
    /// <exception cref="OperationCanceledException">The caller ended the wait.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="created"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The task's id is unknown: <see cref="BatchTaskCreated.IsTaskIdKnown"/> is <see langword="false"/>.
    /// </exception>
    Task<BatchTaskStatus> WaitAsync(
        BatchTaskCreated created, IProgress<BatchTaskStatus>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Waits until a task has ended, for example one of before a restart.</summary>
    /// <inheritdoc cref="WaitAsync(BatchTaskCreated, IProgress{BatchTaskStatus}?, CancellationToken)"/>
    /// <param name="taskId">The task's id: <see cref="BatchTaskCreated.TaskId"/>.</param>
    /// <param name="progress">Gets every change, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">The token that ends the wait. The task is not affected.</param>
    /// <exception cref="ArgumentException"><paramref name="taskId"/> is <see langword="null"/> or cannot be the id of a task.</exception>
    Task<BatchTaskStatus> WaitAsync(
        string taskId, IProgress<BatchTaskStatus>? progress = null, CancellationToken cancellationToken = default);
#pragma warning restore RS0026

    /// <summary>Cancels what of a task is still pending, device by device.</summary>
    /// <remarks>
    /// <para>
    /// The API cannot cancel a task as a whole. This method queries the pending sub-tasks and cancels each one's command:
    /// <c>PUT /iocm/app/cmd/v1.4.0/deviceCommands/{commandId}</c>. That is one call for each device, so 1,000 devices take ten minutes at the
    /// platform's 100 calls a minute. A command that its device got meanwhile is not canceled and counts as too late. The call can be repeated.
    /// </para>
    /// </remarks>
    /// <param name="taskId">The task's id: <see cref="BatchTaskCreated.TaskId"/>.</param>
    /// <param name="cancellationToken">The token that ends the call. What was canceled until then stays canceled.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="BatchTaskQueryException">
    /// The platform could not be reached, or does not let the application cancel. The message says how many commands were canceled before.
    /// </exception>
    /// <exception cref="OperationCanceledException">The caller ended the call.</exception>
    /// <exception cref="ArgumentException"><paramref name="taskId"/> is <see langword="null"/> or cannot be the id of a task.</exception>
    Task<BatchTaskCancellation> CancelAsync(string taskId, CancellationToken cancellationToken = default);
}
