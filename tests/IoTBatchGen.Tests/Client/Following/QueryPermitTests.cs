using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Following;

/// <summary>Queries take permits of the limiter of calls, and those who create tasks come first.</summary>
public class QueryPermitTests
{
    private const string Running = """{"status":"Running"}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_quarter_of_the_permits_is_left_to_those_who_create_tasks()
    {
        using RateLimiter limiter = BatchTaskLimiters.CallsPerMinute(100);
        var platform = new StubPlatform((request, cancellationToken) =>
            StubPlatform.Answers(200, request.Method == HttpMethod.Post ? """{"taskID":"42"}""" : Running)(request, cancellationToken));
        BatchTaskClient client = Client(platform, limiter);
        using var source = new CancellationTokenSource();
        Task[] queries = [.. Enumerable.Range(0, 200).Select(_ => client.GetAsync("42", source.Token))];
        while (platform.Sent.Count < 75)
        {
            await Task.Delay(10, Token);
        }

        for (int i = 0; i < 25; i++)
        {
            Assert.Equal("42", (await client.CreateAsync(Samples.Task(), Token)).TaskId);
        }

        Assert.Equal(75, platform.Sent.Count(sent => sent.Line.StartsWith("GET", StringComparison.Ordinal)));
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(queries));
    }

    [Fact]
    public async Task A_query_waits_as_long_as_others_wait_in_the_queue()
    {
        var limiter = new OneByOne();
        var order = new List<string>();
        var platform = new StubPlatform((request, cancellationToken) =>
        {
            order.Add(request.Method.Method);
            return StubPlatform.Answers(200, request.Method == HttpMethod.Post ? """{"taskID":"42"}""" : Running)(request, cancellationToken);
        });
        BatchTaskClient client = Client(platform, limiter);
        RateLimitLease held = await limiter.AcquireAsync(1, Token);
        Task create = client.CreateAsync(Samples.Task(), Token);
        Task query = client.GetAsync("42", Token);
        Task second = client.CreateAsync(Samples.Task(), Token);
        await Task.Delay(300, Token);
        Assert.Equal(2, limiter.Waiting);
        held.Dispose();
        await Task.WhenAll(create, query, second);
        Assert.Equal(["POST", "POST", "GET"], order);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task With_a_limiter_that_does_not_say_what_it_has_at_most_one_query_waits_in_its_queue(bool throws)
    {
        var limiter = new OneByOne { Statistics = throws ? () => throw new NotSupportedException() : () => null };
        BatchTaskClient client = Client(new StubPlatform(200, Running), limiter);
        RateLimitLease held = await limiter.AcquireAsync(1, Token);
        Task[] queries = [.. Enumerable.Range(0, 5).Select(_ => client.GetAsync("42", Token))];
        await Task.Delay(50, Token);
        Assert.Equal(1, limiter.Waiting);
        held.Dispose();
        await Task.WhenAll(queries);
        Assert.Equal(0, limiter.Held);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_query_whose_clock_fails_waits_in_the_queue_as_others_do(bool cancels)
    {
        var limiter = new OneByOne { Statistics = () => new RateLimiterStatistics { CurrentQueuedCount = 1 } };
        BatchTaskClient client = new StubPlatform(200, Running).Client(options =>
        {
            options.TimeProvider = new FailingClock(cancels ? new OperationCanceledException("not the caller's") : new NotSupportedException());
            options.CallLimiter = limiter;
        });
        Assert.Equal(BatchTaskState.Running, (await client.GetAsync("42", Token)).State);
        Assert.Equal(0, limiter.Held);
    }

    [Fact]
    public async Task A_limiter_of_one_permit_is_enough()
    {
        using RateLimiter limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 10 });
        BatchTaskClient client = Client(new StubPlatform(200, Running), limiter);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => client.GetAsync("42", Token)));
        Assert.Equal(1, limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    private static BatchTaskClient Client(StubPlatform platform, RateLimiter limiter) => platform.Client(options =>
    {
        options.TimeProvider = TimeProvider.System;
        options.CallLimiter = limiter;
    });

    private sealed class FailingClock(Exception failure) : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => throw failure;
    }

    /// <summary>One permit at a time, in order of arrival, with statistics as a test wants them.</summary>
    private sealed class OneByOne : RateLimiter
    {
        private readonly SemaphoreSlim _permits = new(1, 1);
        private int _waiting;

        public Func<RateLimiterStatistics?>? Statistics { get; init; }

        public int Waiting => Volatile.Read(ref _waiting);

        public int Held => 1 - _permits.CurrentCount;

        public override TimeSpan? IdleDuration => null;

        public override RateLimiterStatistics? GetStatistics() => Statistics is null
            ? new RateLimiterStatistics { CurrentAvailablePermits = _permits.CurrentCount, CurrentQueuedCount = Waiting }
            : Statistics();

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException();

        protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _waiting);
            try
            {
                await _permits.WaitAsync(cancellationToken);
            }
            finally
            {
                Interlocked.Decrement(ref _waiting);
            }

            return new Lease(_permits);
        }

        private sealed class Lease(SemaphoreSlim permits) : RateLimitLease
        {
            public override bool IsAcquired => true;

            public override IEnumerable<string> MetadataNames => [];

            public override bool TryGetMetadata(string metadataName, out object? metadata)
            {
                metadata = null;
                return false;
            }

            protected override void Dispose(bool disposing)
            {
                permits.Release();
                base.Dispose(disposing);
            }
        }
    }
}
