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
