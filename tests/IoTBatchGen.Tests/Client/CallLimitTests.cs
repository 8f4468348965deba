using System;
using System.Linq;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>CallLimiter: every send takes a permit.</summary>
public class CallLimitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_send_takes_a_permit_retries_too()
    {
        await using RateLimiter limiter = BatchTaskLimiters.CallsPerMinute(100);
        var platform = new StubPlatform(StubPlatform.RefusesConnection, StubPlatform.Rejects(BatchTaskErrorCode.Throttled), StubPlatform.Creates());
        BatchTaskClient client = platform.Client(options => options.CallLimiter = limiter);
        await client.CreateAsync(Samples.Task(), Token);
        await client.CreateAsync(Samples.Task(), Token);
        Assert.Equal(96, limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task Callers_beyond_the_limit_queue_and_can_be_cancelled()
    {
        await using RateLimiter limiter = BatchTaskLimiters.CallsPerMinute(2);
        var platform = new StubPlatform(StubPlatform.Creates());
        BatchTaskClient client = platform.Client(options => options.CallLimiter = limiter);
        using var source = new CancellationTokenSource();
        Task<BatchTaskCreated>[] calls = [.. Enumerable.Range(0, 5).Select(_ => client.CreateAsync(Samples.Task(), source.Token))];
        Assert.Equal(2, calls.Count(call => call.IsCompletedSuccessfully));
        Assert.Equal(3, limiter.GetStatistics()!.CurrentQueuedCount);
        await source.CancelAsync();
        foreach (Task<BatchTaskCreated> call in calls.Where(call => !call.IsCompletedSuccessfully))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        }

        Assert.Equal(2, platform.Bodies.Count);
    }

    [Fact]
    public async Task A_limiter_that_gives_no_permit_ends_the_call_before_anything_is_sent()
    {
        await using var limiter = new FixedWindowRateLimiter(new FixedWindowRateLimiterOptions
        {
            PermitLimit = 1,
            QueueLimit = 0,
            Window = TimeSpan.FromMinutes(1),
        });
        var platform = new StubPlatform(StubPlatform.Creates());
        BatchTaskClient client = platform.Client(options => options.CallLimiter = limiter);
        await client.CreateAsync(Samples.Task(), Token);
        var limited = await Assert.ThrowsAsync<BatchTaskLimitException>(() => client.CreateAsync(Samples.Task(), Token));
        Assert.StartsWith("The batch task was not sent because CallLimiter gave no permit; try again after 00:0", limited.Message, StringComparison.Ordinal);
        Assert.InRange(limited.RetryAfter!.Value.TotalSeconds, 1, 60);
        Assert.Single(platform.Bodies);
    }

    [Fact]
    public async Task A_limiter_of_calls_at_once_is_held_for_the_time_of_a_send()
    {
        await using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 10 });
        var platform = new StubPlatform(async (_, token) =>
        {
            Assert.Equal(0, limiter.GetStatistics()!.CurrentAvailablePermits);
            return await StubPlatform.Creates()(null!, token);
        });
        BatchTaskClient client = platform.Client(options => options.CallLimiter = limiter);
        await client.CreateAsync(Samples.Task(), Token);
        await client.CreateAsync(Samples.Task(), Token);
        Assert.Equal(1, limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limiter_gives_at_least_one_permit(int permits)
    {
        foreach (Func<int, RateLimiter> make in new Func<int, RateLimiter>[] { BatchTaskLimiters.CallsPerMinute, BatchTaskLimiters.UnfinishedTasks })
        {
            ArgumentOutOfRangeException failure = Assert.Throws<ArgumentOutOfRangeException>(() => make(permits));
            Assert.Equal(("permits", permits), (failure.ParamName, failure.ActualValue));
            Assert.StartsWith("A limiter needs at least one permit.", failure.Message, StringComparison.Ordinal);
            make(1).Dispose();
        }
    }
}
