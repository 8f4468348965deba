using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Behaviour;

public sealed class ThrottleTests
{
    [Fact]
    public async Task The_hundred_and_first_call_of_a_minute_is_rejected_and_the_next_minute_is_free()
    {
        var time = new FakeTimeProvider();
        await using FakeIoTPlatform platform = await Start(time);
        using var na = new NorthboundApplication(platform);
        for (int i = 0; i < 100; i++)
        {
            Assert.Equal("50400", (await na.PostAsync("{}")).ErrorCode);
        }

        Assert.Equal("1010009", (await na.PostAsync("{}")).ErrorCode);
        time.Advance(TimeSpan.FromSeconds(60) - TimeSpan.FromTicks(1));
        Assert.Equal("1010009", (await na.PostAsync("{}")).ErrorCode);
        time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal("50400", (await na.PostAsync("{}")).ErrorCode);
    }

    [Fact]
    public async Task The_window_slides()
    {
        var time = new FakeTimeProvider();
        await using FakeIoTPlatform platform = await Start(time, maxCalls: 2);
        using var na = new NorthboundApplication(platform);
        async Task<string?> Call() => (await na.PostAsync("{}")).ErrorCode;

        Assert.Equal("50400", await Call());
        time.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal("50400", await Call());
        time.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal("50400", await Call());
        Assert.Equal("1010009", await Call());
        time.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal("50400", await Call());
    }

    [Fact]
    public async Task Rejected_calls_do_not_count()
    {
        var time = new FakeTimeProvider();
        await using FakeIoTPlatform platform = await Start(time, maxCalls: 1);
        using var na = new NorthboundApplication(platform);
        await na.PostAsync("{}");
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("1010009", (await na.PostAsync("{}")).ErrorCode);
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("50400", (await na.PostAsync("{}")).ErrorCode);
    }

    [Fact]
    public async Task Of_parallel_calls_exactly_as_many_as_allowed_get_through()
    {
        await using FakeIoTPlatform platform = await Start(new FakeTimeProvider(), maxCalls: 30);
        using var na = new NorthboundApplication(platform);
        Reply[] replies = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => na.PostAsync("{}")));
        Assert.Equal(30, replies.Count(reply => reply.ErrorCode == "50400"));
        Assert.Equal(70, replies.Count(reply => reply.ErrorCode == "1010009"));
    }

    private static Task<FakeIoTPlatform> Start(TimeProvider time, int maxCalls = 100) => FakeIoTPlatform.StartAsync(
        new FakePlatformOptions { TimeProvider = time, MaxCallsPerMinute = maxCalls }, TestContext.Current.CancellationToken);
}
