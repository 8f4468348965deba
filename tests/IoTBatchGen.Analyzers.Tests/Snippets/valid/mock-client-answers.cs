namespace Waterworks.Tests;

class FailingClient : IBatchTaskClient
{
    public int MaxRetransmit { get; set; } = 12;
    public string TaskType { get; set; } = "none";

    public Task<BatchTaskCreated> CreateAsync(BatchTask task, CancellationToken cancellationToken = default) =>
        throw new TimeoutException("timeout after 5 minutes");

    public Task<BatchTaskStatus> GetAsync(string taskId, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<BatchSubtaskPage> GetSubtaskPageAsync(string taskId, BatchSubtaskFilter? filter = null, long pageNo = 0, int pageSize = 250, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public IAsyncEnumerable<BatchSubtask> GetSubtasksAsync(string taskId, BatchSubtaskFilter? filter = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public IAsyncEnumerable<BatchTaskStatus> WatchAsync(string taskId, BatchTaskWatchOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<BatchTaskStatus> WaitAsync(BatchTaskCreated created, IProgress<BatchTaskStatus>? progress = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<BatchTaskStatus> WaitAsync(string taskId, IProgress<BatchTaskStatus>? progress = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<BatchTaskCancellation> CancelAsync(string taskId, CancellationToken cancellationToken = default) => throw new NotSupportedException();
}
