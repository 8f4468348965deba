using System.Threading.Tasks;
using IoTBatchGen.Client;
using IoTBatchGen.Client.Sending;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>The made-up send during the first call of a process: it runs to its end, and nothing is measured.</summary>
public sealed class SendRehearsalTests
{
    [Fact]
    public async Task It_goes_all_the_way_and_nothing_is_measured()
    {
        using var heard = new HeardMetrics();
        SendResult result = await SendRehearsal.SendAsync(new ClientSettings(StubPlatform.Options()));
        Assert.Equal(SendOutcome.Created, result.Outcome);
        Assert.Equal("1", result.TaskId);
        Assert.Empty(heard.Measured);
    }

    [Theory]
    [InlineData(1, false, false)]
    [InlineData(2, false, true)]
    [InlineData(2, true, false)]
    public void It_is_left_out_where_the_call_would_not_gain_by_it(int processors, bool hasSendGuard, bool expected)
    {
        BatchTaskClientOptions options = StubPlatform.Options();
        options.HasSendGuard = hasSendGuard;
        Assert.Equal(expected, SendRehearsal.IsWorthwhile(new ClientSettings(options), processors));
    }
}
