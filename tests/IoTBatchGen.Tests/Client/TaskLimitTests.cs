using System;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>TaskLimiter: a task holds its permit until its end.</summary>
public sealed class TaskLimitTests : IDisposable
{
    private readonly RateLimiter _limiter = BatchTaskLimiters.UnfinishedTasks(2);
    private readonly ManualClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private long Free => _limiter.GetStatistics()!.CurrentAvailablePermits;

    public void Dispose() => _limiter.Dispose();

    [Fact]
    public async Task The_next_task_waits_until_one_is_reported_finished()
    {
        var platform = new StubPlatform(StubPlatform.Creates());
        BatchTaskClient client = Client(platform);
        BatchTaskCreated first = await client.CreateAsync(Samples.Task(), Token);
        await client.CreateAsync(Samples.Task(), Token);
        Task<BatchTaskCreated> third = client.CreateAsync(Samples.Task(), Token);
        Assert.False(third.IsCompleted);
        Assert.Equal(2, platform.Bodies.Count);
        first.ReportFinished();
        await third;
        first.ReportFinished();
        Assert.Equal(0, Free);
        Assert.Equal(2, _clock.Planned);
    }

    [Fact]
    public async Task A_task_has_ended_at_the_latest_when_its_timeout_has_passed()
    {
        await Client(new StubPlatform(StubPlatform.Creates())).CreateAsync(Samples.Task(), Token);
        _clock.Advance(TimeSpan.FromMinutes(999));
        Assert.Equal(1, Free);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(2, Free);
    }

    [Fact]
    public async Task A_refused_task_and_one_that_was_not_sent_hold_nothing()
    {
        await Assert.ThrowsAnyAsync<Exception>(
            () => Client(new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.TaskCountLimitReached))).CreateAsync(Samples.Task(), Token));
        await Assert.ThrowsAnyAsync<Exception>(() => Client(new StubPlatform(StubPlatform.RefusesConnection)).CreateAsync(Samples.Task(), Token));
        Assert.Equal(2, Free);
    }

    [Fact]
    public async Task A_task_that_may_exist_holds_its_permit_until_its_timeout()
    {
        await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => Client(new StubPlatform(StubPlatform.Breaks)).CreateAsync(Samples.Task(), Token));
        using var source = new CancellationTokenSource();
        var silent = new StubPlatform((request, token) =>
        {
            source.Cancel();
            return StubPlatform.IsSilent(request, token);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(silent).CreateAsync(Samples.Task(), source.Token));
        Assert.Equal(0, Free);
        _clock.Advance(TimeSpan.FromMinutes(1000));
        Assert.Equal(2, Free);
    }

    [Fact]
    public async Task A_task_that_was_resolved_can_be_reported_finished()
    {
        var platform = new StubPlatform(StubPlatform.Breaks, StubPlatform.Rejects(BatchTaskErrorCode.TaskNameExists));
        BatchTaskCreated created = await Client(platform, options => options.ResolveUnknownOutcome = true).CreateAsync(Samples.Task(), Token);
        Assert.Equal(1, Free);
        created.ReportFinished();
        Assert.Equal(2, Free);
    }

    [Fact]
    public async Task A_limiter_that_gives_no_permit_ends_the_call_before_anything_is_sent()
    {
        await using var full = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 0 });
        using RateLimitLease held = full.AttemptAcquire();
        var platform = new StubPlatform(StubPlatform.Creates());
        var limited = await Assert.ThrowsAsync<BatchTaskLimitException>(
            () => Client(platform, options => options.TaskLimiter = full).CreateAsync(Samples.Task(), Token));
        Assert.Equal("The batch task was not sent because TaskLimiter gave no permit.", limited.Message);
        Assert.Empty(platform.Tokens);
    }

    [Fact]
    public async Task The_wait_for_a_permit_can_be_cancelled()
    {
        BatchTaskClient client = Client(new StubPlatform(StubPlatform.Creates()));
        await client.CreateAsync(Samples.Task(), Token);
        await client.CreateAsync(Samples.Task(), Token);
        using var source = new CancellationTokenSource();
        Task<BatchTaskCreated> third = client.CreateAsync(Samples.Task(), source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => third);
        Assert.Equal(0, _limiter.GetStatistics()!.CurrentQueuedCount);
    }

    [Fact]
    public async Task A_report_without_a_limiter_does_nothing()
    {
        new BatchTaskCreated("42").ReportFinished();
        (await new StubPlatform(StubPlatform.Creates()).Client().CreateAsync(Samples.Task(), Token)).ReportFinished();
    }

    private BatchTaskClient Client(StubPlatform platform, Action<BatchTaskClientOptions>? change = null) => platform.Client(options =>
    {
        options.TaskLimiter = _limiter;
        options.TimeProvider = _clock;
        change?.Invoke(options);
    });
}
