using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Following;
using IoTBatchGen.Client.Queries;
using IoTBatchGen.Client.Responses;

namespace IoTBatchGen;

/// <content>What became of a task.</content>
public sealed partial class BatchTaskClient
{
    // Made for the first task that is watched: an application that only commands spares its start the rest.
    private TaskWatcher Watcher => LazyInitializer.EnsureInitialized(ref _watcher, () => new TaskWatcher(_queries, _settings))!;

    /// <inheritdoc/>
    public Task<BatchTaskStatus> GetAsync(string taskId, CancellationToken cancellationToken = default) =>
        _queries.StatusAsync(Checked(taskId), _settings.MaxRetries, cancellationToken).AsTask();

    /// <inheritdoc/>
    public Task<BatchSubtaskPage> GetSubtaskPageAsync(
        string taskId,
        BatchSubtaskFilter? filter = null,
        long pageNo = 0,
        int pageSize = TaskQueries.LargestPage,
        CancellationToken cancellationToken = default)
    {
        _ = pageNo >= 0 ? pageNo : throw new ArgumentOutOfRangeException(nameof(pageNo), pageNo, "The first page is 0.");
        _ = pageSize >= 1 && pageSize <= TaskQueries.LargestPage
            ? pageSize
            : throw new ArgumentOutOfRangeException(nameof(pageSize), pageSize, FormattableString.Invariant($"Use 1 to {TaskQueries.LargestPage}."));
        return _queries.PageAsync(Checked(taskId), filter, pageNo, pageSize, cancellationToken).AsTask();
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<BatchSubtask> GetSubtasksAsync(
        string taskId, BatchSubtaskFilter? filter = null, CancellationToken cancellationToken = default) =>
        new SubtaskPages(_queries, Checked(taskId), filter).ReadAsync(cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<BatchTaskStatus> WatchAsync(
        string taskId, BatchTaskWatchOptions? options = null, CancellationToken cancellationToken = default) =>
        Watcher.WatchAsync(Checked(taskId), new PollInterval(options), cancellationToken);

#pragma warning disable RS0026 // The first parameters differ, so that an argument that is added later fits one overload only.
    /// <inheritdoc/>
    public Task<BatchTaskStatus> WaitAsync(
        BatchTaskCreated created, IProgress<BatchTaskStatus>? progress = null, CancellationToken cancellationToken = default)
    {
        _ = created ?? throw new ArgumentNullException(nameof(created));
        return created.IsTaskIdKnown
            ? WaitAsync(created, created.TaskId, progress, cancellationToken)
            : throw new ArgumentException(
                "The id of the batch task is unknown, because the answer to the call that created it was lost, and the API cannot be asked by a"
                + " name. The task runs: its devices' answers still reach its callback URL.",
                nameof(created));
    }

    /// <inheritdoc/>
    public Task<BatchTaskStatus> WaitAsync(
        string taskId, IProgress<BatchTaskStatus>? progress = null, CancellationToken cancellationToken = default) =>
        WaitAsync(null, Checked(taskId), progress, cancellationToken);
#pragma warning restore RS0026

    /// <inheritdoc/>
    public Task<BatchTaskCancellation> CancelAsync(string taskId, CancellationToken cancellationToken = default) =>
        new TaskCanceler(_queries, Checked(taskId)).RunAsync(cancellationToken).AsTask();

    private static string Checked(string taskId)
    {
        _ = taskId ?? throw new ArgumentNullException(nameof(taskId));
        return TaskIds.IsPossible(taskId)
            ? taskId
            : throw new ArgumentException(
                FormattableString.Invariant(
                    $"The id of a batch task is a text of 1 to {TaskIds.MaxLength} characters without control characters, as CreateAsync returns it."),
                nameof(taskId));
    }

    private async Task<BatchTaskStatus> WaitAsync(
        BatchTaskCreated? created, string taskId, IProgress<BatchTaskStatus>? progress, CancellationToken cancellationToken)
    {
        BatchTaskStatus? last = null;
        await foreach (BatchTaskStatus status in WatchAsync(taskId, null, cancellationToken).ConfigureAwait(false))
        {
            last = status;
            progress?.Report(status);
        }

        // Its permit may be of another client's limiter.
        created?.ReportFinished();
        return last!;
    }
}
