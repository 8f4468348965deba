namespace Waterworks.Tests;

class FailingClient : IBatchTaskClient
{
    public int MaxRetransmit { get; set; } = 12;
    public string TaskType { get; set; } = "none";

    public Task<BatchTaskCreated> CreateAsync(BatchTask task, CancellationToken cancellationToken = default) =>
        throw new TimeoutException("timeout after 5 minutes");
}
