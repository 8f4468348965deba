using System;
using System.Threading;
using IoTBatchGen.Client.Sending;
using Xunit;

namespace IoTBatchGen.Tests.Client;

public class ResponseTimeoutTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(4, 6)]
    [InlineData(10, 0)]
    [InlineData(11, 0)]
    public void The_time_until_the_headers_counts(int elapsed, int left) =>
        Assert.Equal(TimeSpan.FromSeconds(left), ResponseTimeout.Left(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(elapsed)));

    [Fact]
    public void A_caller_who_cancels_after_the_end_reaches_nothing()
    {
        using var caller = new CancellationTokenSource();
        var limit = new ResponseTimeout(TimeSpan.FromHours(1), caller.Token);
        limit.Arm();
        limit.Dispose();
        caller.Cancel();
        Assert.Throws<ObjectDisposedException>(() => limit.Token);
    }
}
