using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Behaviour;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Of_a_hundred_parallel_calls_with_one_name_exactly_one_creates_a_task()
    {
        Reply[] replies = await Flood(_ => "same");
        Assert.Single(replies, reply => reply.TaskId is not null);
        Assert.Equal(99, replies.Count(reply => reply.ErrorCode == "105002"));
    }

    [Fact]
    public async Task Of_a_hundred_parallel_calls_with_different_names_exactly_ten_create_tasks()
    {
        Reply[] replies = await Flood(i => $"task {i}");
        Assert.Equal(10, replies.Select(reply => reply.TaskId).OfType<string>().Distinct().Count());
        Assert.Equal(90, replies.Count(reply => reply.ErrorCode == "105001"));
    }

    [Fact]
    public async Task Two_platforms_share_nothing()
    {
        await using FakeIoTPlatform first = await FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);
        await using FakeIoTPlatform second = await FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);
        Assert.NotEqual(first.ServerUrl, second.ServerUrl);
        using var na = new NorthboundApplication(first);
        using var other = new NorthboundApplication(second);
        (await na.PostAsync(Bodies.Of("same"))).AssertCreated();
        (await other.PostAsync(Bodies.Of("same"))).AssertCreated();
        Assert.Single(first.Requests);
        Assert.Single(second.Tasks);
    }

    private static async Task<Reply[]> Flood(Func<int, string> name)
    {
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(null, TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        Reply[] replies = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => na.PostAsync(Bodies.Of(name(i)))));
        Assert.Equal(100, platform.Requests.Count);
        Assert.Equal(replies.Count(reply => reply.TaskId is not null), platform.Tasks.Count);
        return replies;
    }
}
