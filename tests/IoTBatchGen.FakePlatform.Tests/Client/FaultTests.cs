using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Client;

/// <summary>Each fault once, over HTTP: what it does to the task, and what the client makes of it.</summary>
public sealed class FaultTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(FakeFault.DropBefore, 0, 0)]
    [InlineData(FakeFault.DropAfter, 1, 0)]
    [InlineData(FakeFault.Reset, 1, 0)]
    [InlineData(FakeFault.BreakResponse, 1, 0)]
    [InlineData(FakeFault.BadGatewayBefore, 0, 502)]
    [InlineData(FakeFault.BadGatewayAfter, 1, 502)]
    public async Task A_lost_answer_is_ambiguous_and_nothing_is_sent_again(FakeFault fault, int tasks, int status)
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new LibraryClient(platform);
        platform.InjectNext(fault);
        var unknown = await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => na.CreateAsync("one"));
        Assert.Equal(status, unknown.HttpStatus);
        Assert.Equal(tasks, platform.Tasks.Count);
        Assert.Equal(fault, Assert.Single(Sends(platform)).Fault);
        Assert.Equal(status == 502 ? 1 : 0, unknown.Message.Split("502 Bad Gateway").Length - 1);

        // It was that one call.
        await na.CreateAsync("two");
    }

    [Theory]
    [InlineData(FakeFault.DropBefore, true)]
    [InlineData(FakeFault.DropAfter, false)]
    [InlineData(FakeFault.Reset, false)]
    [InlineData(FakeFault.BreakResponse, false)]
    [InlineData(FakeFault.BadGatewayBefore, true)]
    [InlineData(FakeFault.BadGatewayAfter, false)]
    public async Task The_resolver_finds_out_and_there_is_one_task(FakeFault fault, bool isIdKnown)
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new LibraryClient(platform, options => options.ResolveUnknownOutcome = true);
        platform.InjectNext(fault);
        BatchTaskCreated created = await na.CreateAsync("one");
        Assert.Equal(isIdKnown, created.IsTaskIdKnown);
        Assert.Single(platform.Tasks);
        Assert.Equal(2, Sends(platform).Length);
    }

    [Fact]
    public async Task Where_the_resolver_gets_no_answer_either_the_outcome_stays_unknown()
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new LibraryClient(platform, options => (options.ResolveUnknownOutcome, options.MaxRetries) = (true, 2));
        platform.InjectNext(FakeFault.DropBefore, calls: 3);
        await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => na.CreateAsync("one"));
        Assert.Empty(platform.Tasks);
        Assert.Equal(3, Sends(platform).Length);
    }

    [Fact]
    public async Task A_slow_answer_comes_by_the_platforms_clock()
    {
        var time = new FakeTimeProvider();
        await using FakeIoTPlatform platform = await Start(new() { TimeProvider = time, SlowResponseDelay = TimeSpan.FromMinutes(1) });
        using var na = new LibraryClient(platform);
        platform.InjectNext(FakeFault.Slow);
        Task<BatchTaskCreated> call = na.CreateAsync("one");
        await WaitFor(() => platform.Tasks.Count == 1);
        await Task.Delay(50, Token);
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(platform.Tasks[0].TaskId, (await call).TaskId);
    }

    [Fact]
    public async Task A_slow_answer_that_the_client_does_not_wait_for_is_ambiguous()
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new LibraryClient(platform, timeout: TimeSpan.FromSeconds(1.5));
        platform.InjectNext(FakeFault.Slow);
        var unknown = await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => na.CreateAsync("one"));
        Assert.IsType<TimeoutException>(unknown.InnerException!.InnerException);
        Assert.Single(platform.Tasks);
    }

    [Fact]
    public async Task A_throttled_call_is_made_again()
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new LibraryClient(platform);
        platform.InjectNext(FakeFault.Throttle, calls: 3);
        await na.CreateAsync("one");
        Assert.Equal(4, Sends(platform).Length);
        Assert.Single(platform.Tasks);
    }

    [Fact]
    public async Task An_expired_token_is_refreshed_and_the_task_sent_once_more()
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new LibraryClient(platform);
        await na.CreateAsync("one");
        platform.InjectNext(FakeFault.ExpireToken);
        await na.CreateAsync("two");
        Assert.Equal(
            ["login 200", "tasks 200", "tasks 403", "refreshToken 200", "tasks 200"],
            platform.Requests.Select(request => $"{request.Path.Split('/')[^1]} {request.Status}"));
    }

    [Fact]
    public async Task A_thousand_callers_after_expiry_make_one_login()
    {
        await using FakeIoTPlatform platform = await Start(new()
        {
            MaxCallsPerMinute = int.MaxValue,
            MaxUnfinishedTasks = int.MaxValue,
            IssueRefreshTokens = false,
        });
        using var na = new LibraryClient(platform);
        await na.CreateAsync("first");
        platform.ExpireToken();
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => na.CreateAsync("task " + i)));
        Assert.Equal(1001, platform.Tasks.Count);
        Assert.Equal(2, platform.Requests.Count(request => request.Path.EndsWith("login", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_platform_that_is_gone_is_not_reached()
    {
        FakeIoTPlatform platform = await Start();
        using var na = new LibraryClient(platform, options => options.MaxRetries = 1);
        await na.CreateAsync("one");
        await platform.DisposeAsync();
        await Assert.ThrowsAsync<BatchTaskNotSentException>(() => na.CreateAsync("two"));
    }

    [Fact]
    public async Task Orders_queue_up_with_refusals_and_with_nothing()
    {
        await using FakeIoTPlatform platform = await Start();
        using var na = new NorthboundApplication(platform);
        platform.InjectNext(FakeFault.Throttle);
        platform.RejectNext(BatchTaskErrorCatalog.All[1]);
        platform.InjectNext(FakeFault.None);
        platform.InjectNext(FakeFault.BadGatewayAfter);
        Assert.Equal("1010009", (await na.PostAsync(Bodies.Of("a"))).ErrorCode);
        (await na.PostAsync(Bodies.Of("a"))).AssertIs(BatchTaskErrorCatalog.All[1]);
        (await na.PostAsync(Bodies.Of("a"))).AssertCreated();
        Assert.Equal((502, "text/html"), ((await na.PostAsync(Bodies.Of("b"))) is var reply ? reply.Status : 0, reply.ContentType));
        Assert.Equal(2, platform.Tasks.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => platform.InjectNext(FakeFault.Reset, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => platform.InjectNext((FakeFault)99));
    }

    [Fact]
    public async Task Where_names_need_not_be_unique_a_task_that_is_sent_twice_is_there_twice()
    {
        await using FakeIoTPlatform platform = await Start(new() { UniqueTaskNames = false });
        using var na = new NorthboundApplication(platform);
        (await na.PostAsync(Bodies.Of("a"))).AssertCreated();
        (await na.PostAsync(Bodies.Of("a"))).AssertCreated();
        Assert.Equal(2, platform.Tasks.Count);
    }

    private static RecordedRequest[] Sends(FakeIoTPlatform platform) =>
        [.. platform.Requests.Where(request => request.Path.EndsWith("/tasks", StringComparison.Ordinal))];

    private static Task<FakeIoTPlatform> Start(FakePlatformOptions? options = null) => FakeIoTPlatform.StartAsync(options, Token);

    private static async Task WaitFor(Func<bool> condition)
    {
        for (int i = 0; i < 1000 && !condition(); i++)
        {
            await Task.Delay(10, Token);
        }
    }
}
