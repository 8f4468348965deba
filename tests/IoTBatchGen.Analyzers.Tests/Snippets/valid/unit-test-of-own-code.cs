using Xunit;

namespace Waterworks.Tests;

public class CommandTests
{
    private sealed class RecordingClient : IBatchTaskClient
    {
        public List<BatchTask> Sent { get; } = [];

        public Task<BatchTaskCreated> CreateAsync(BatchTask task, CancellationToken cancellationToken = default)
        {
            Sent.Add(task);
            return Task.FromResult(new BatchTaskCreated("t" + Sent.Count));
        }

        public Task<BatchTaskStatus> GetAsync(string taskId, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<BatchSubtaskPage> GetSubtaskPageAsync(string taskId, BatchSubtaskFilter? filter = null, long pageNo = 0, int pageSize = 250, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public IAsyncEnumerable<BatchSubtask> GetSubtasksAsync(string taskId, BatchSubtaskFilter? filter = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public IAsyncEnumerable<BatchTaskStatus> WatchAsync(string taskId, BatchTaskWatchOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<BatchTaskStatus> WaitAsync(BatchTaskCreated created, IProgress<BatchTaskStatus>? progress = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<BatchTaskStatus> WaitAsync(string taskId, IProgress<BatchTaskStatus>? progress = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<BatchTaskCancellation> CancelAsync(string taskId, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    [Fact]
    public async Task The_name_goes_out()
    {
        var client = new RecordingClient();
        await client.CreateAsync(new WaterMeter.DeliverySchedule.SetDeviceLevel(12).ToDevices("d1").AsTask("n", 10));
        Assert.Equal("n", client.Sent[0].TaskName);
        Assert.Contains("\"timeout\":10", client.Sent[0].ToJson());
    }

    [Theory]
    [InlineData(9)]
    [InlineData(2881)]
    public void A_bad_timeout_is_found(int minutes)
    {
        var task = new WaterMeter.DeliverySchedule.SetDeviceLevel(12).ToDevices("d1").AsTask("n", minutes);
        Assert.NotEmpty(task.Validate());
    }
}
