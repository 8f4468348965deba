using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using IoTBatchGen.Client;
using Xunit;

namespace IoTBatchGen.Tests.Client.Foreign;

/// <summary>Limiters and token sources that ignore cancellation, give nothing, or lie.</summary>
public class UncooperativeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_limiter_that_ignores_cancellation_holds_no_caller_and_its_late_permit_goes_back(bool ofTasks)
    {
        using var source = new CancellationTokenSource();
        var limiter = new Mute();
        var platform = new StubPlatform(StubPlatform.Creates());
        BatchTaskClient client = platform.Client(options =>
        {
            options.CallLimiter = ofTasks ? null : limiter;
            options.TaskLimiter = ofTasks ? limiter : null;
        });
        Task<BatchTaskCreated> call = client.CreateAsync(Samples.Task(), source.Token);
        Assert.False(call.IsCompleted);
        await source.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(10), Token));
        Assert.Contains("nothing was sent", cancelled.Message, StringComparison.Ordinal);
        Assert.Equal(source.Token, cancelled.CancellationToken);
        var late = new Lease();
        limiter.Permit.SetResult(late);
        await late.Back.Task.WaitAsync(TimeSpan.FromSeconds(10), Token);
        Assert.Equal(1, late.Disposals);
        Assert.Empty(platform.Bodies);
    }

    [Fact]
    public async Task A_token_source_that_ignores_cancellation_holds_no_caller()
    {
        using var source = new CancellationTokenSource();
        var never = new TaskCompletionSource<string>();
        BatchTaskClient client = new StubPlatform(StubPlatform.Creates()).Client(options => options.AccessTokenProvider = _ => new ValueTask<string>(never.Task));
        Task<BatchTaskCreated> call = client.CreateAsync(Samples.Task(), source.Token);
        await source.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call.WaitAsync(TimeSpan.FromSeconds(10), Token));
        Assert.Contains("nothing was sent", cancelled.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_provider_that_times_out_is_told_as_that()
    {
        var timeout = new TaskCanceledException("HttpClient.Timeout of 0.05 seconds elapsing", new TimeoutException());
        var platform = new StubPlatform(StubPlatform.Creates());
        BatchTaskClient client = platform.Client(options => options.AccessTokenProvider = async _ =>
        {
            await Task.Yield();
            throw timeout;
        });
        var failure = await Assert.ThrowsAsync<AccessTokenException>(() => client.CreateAsync(Samples.Task(), Token));
        Assert.Equal("There is no access token: the access token provider was canceled or timed out, and not by the caller.", failure.Message);
        Assert.Same(timeout, failure.InnerException);
        Assert.Equal((0, string.Empty), (failure.HttpStatus, failure.ErrorCode.Value));
        Assert.Empty(platform.Bodies);
    }

    [Fact]
    public async Task A_token_provider_that_fails_when_the_caller_cancels_is_the_cause()
    {
        using var source = new CancellationTokenSource();
        var timeout = new TimeoutException("login");
        BatchTaskClient client = new StubPlatform(StubPlatform.Creates()).Client(options => options.AccessTokenProvider = _ =>
        {
            source.Cancel();
            throw timeout;
        });
        var failure = await Assert.ThrowsAsync<AccessTokenException>(() => client.CreateAsync(Samples.Task(), source.Token));
        Assert.Same(timeout, failure.InnerException);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("no answer to whether it is acquired")]
    [InlineData("no answer to when to try again")]
    [InlineData("a text as the time to try again")]
    public async Task A_limiter_that_gives_something_odd_gives_no_permit(string odd)
    {
        var limiter = new Mute();
        var lease = new Lease
        {
            Asked = () => odd == "no answer to whether it is acquired" ? throw new TimeoutException("Redis") : false,
            Metadata = () => odd == "a text as the time to try again" ? "soon" : throw new TimeoutException("Redis"),
        };
        limiter.Permit.SetResult(odd == "null" ? null! : lease);
        var platform = new StubPlatform(StubPlatform.Creates());
        var limited = await Assert.ThrowsAsync<BatchTaskLimitException>(
            () => platform.Client(options => options.CallLimiter = limiter).CreateAsync(Samples.Task(), Token));
        Assert.StartsWith("The batch task was not sent because CallLimiter gave no permit", limited.Message, StringComparison.Ordinal);
        Assert.Null(limited.RetryAfter);
        Assert.Equal(odd == "null" ? 0 : 1, lease.Disposals);
        Assert.Empty(platform.Bodies);
    }

    [Fact]
    public async Task A_limiter_that_cancels_by_itself_is_not_the_callers_cancellation()
    {
        var limiter = new Mute();
        limiter.Permit.SetCanceled(new CancellationToken(canceled: true));
        var platform = new StubPlatform(StubPlatform.Creates());
        var limited = await Assert.ThrowsAsync<BatchTaskLimitException>(
            () => platform.Client(options => options.CallLimiter = limiter).CreateAsync(Samples.Task(), Token));
        Assert.Equal(
            "The batch task was not sent because CallLimiter gave no permit: it failed with System.Threading.Tasks.TaskCanceledException.", limited.Message);
        Assert.Empty(platform.Tokens);
    }

    [Fact]
    public async Task A_query_tries_again_when_the_limiter_says()
    {
        var limiter = new Mute();
        limiter.Permit.SetResult(new Lease { Asked = () => false, Metadata = () => TimeSpan.FromSeconds(40) });
        var clock = new ManualClock();
        BatchTaskClient client = new StubPlatform(StubPlatform.Creates()).Client(options =>
        {
            (options.CallLimiter, options.TimeProvider, options.MaxRetries) = (limiter, clock, 1);
        });
        var failure = await Assert.ThrowsAsync<BatchTaskQueryException>(() => client.GetAsync("42", Token));
        Assert.IsType<BatchTaskLimitException>(failure.InnerException);
        Assert.InRange(Assert.Single(clock.Waits), TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(50));
    }

    [Fact]
    public async Task A_lease_that_throws_when_it_is_given_back_is_told_to_the_observer_alone()
    {
        var told = new Told();
        var clock = new ManualClock();
        var calls = new Mute();
        calls.Permit.SetResult(new Lease { Fault = new TimeoutException("Redis did not answer") });
        var tasks = new Mute();
        tasks.Permit.SetResult(new Lease { Fault = new TimeoutException("Redis did not answer") });
        BatchTaskClient client = new StubPlatform(StubPlatform.Creates()).Client(options =>
        {
            (options.CallLimiter, options.TaskLimiter, options.Observer, options.TimeProvider) = (calls, tasks, told, clock);
        });
        BatchTaskCreated created = await client.CreateAsync(Samples.Task(), Token);
        Assert.Equal("42", created.TaskId);
        Assert.Equal(["CallLimiter TimeoutException"], told.Limiters);

        // Of the timer, where an exception would end the process.
        clock.Advance(TimeSpan.FromMinutes(1000));
        Assert.Equal(["CallLimiter TimeoutException", "TaskLimiter TimeoutException"], told.Limiters);
        created.ReportFinished();
        Assert.Equal(2, told.Limiters.Count);
    }

    [Fact]
    public async Task A_held_permit_keeps_nothing_that_its_caller_has_in_a_context()
    {
        var local = new AsyncLocal<string?> { Value = "the caller's" };
        var seen = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable timer = TimeProvider.System.After(TimeSpan.Zero, () => seen.SetResult(local.Value));
        Assert.Null(await seen.Task.WaitAsync(TimeSpan.FromSeconds(10), Token));
        Assert.Equal("the caller's", local.Value);

        var again = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        IDisposable other;
        using (ExecutionContext.SuppressFlow())
        {
            other = TimeProvider.System.After(TimeSpan.Zero, () => again.SetResult(local.Value));
            Assert.True(ExecutionContext.IsFlowSuppressed());
        }

        Assert.Null(await again.Task.WaitAsync(TimeSpan.FromSeconds(10), Token));
        other.Dispose();
    }

    [Fact]
    public async Task What_a_listener_changes_in_a_task_is_not_sent()
    {
        var platform = new StubPlatform(StubPlatform.Creates());
        BatchTaskClient client = platform.Client(options => options.Observer = new Meddling());
        await client.CreateAsync(Samples.Command().ToDevices("a", "a").AsTask("judged", 10), Token);
        Assert.Contains("\"judged\"", Assert.Single(platform.Bodies), StringComparison.Ordinal);
    }

    private sealed class Meddling : BatchTaskClientObserver
    {
        public override void OnValidationIssues(BatchTask task, IReadOnlyList<BatchTaskValidationIssue> issues)
        {
            task.TaskName = "another";
            throw new InvalidOperationException("log");
        }
    }

    private sealed class Told : BatchTaskClientObserver
    {
        public List<string> Limiters { get; } = [];

        public override void OnReleaseFailed(string limiter, Exception failure)
        {
            Limiters.Add(limiter + " " + failure.GetType().Name);
        }
    }

    /// <summary>Says nothing until a test does, to no cancellation either.</summary>
    private sealed class Mute : RateLimiter
    {
        public TaskCompletionSource<RateLimitLease> Permit { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override TimeSpan? IdleDuration => null;

        public override RateLimiterStatistics? GetStatistics() => null;

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException();

        protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) => new(Permit.Task);
    }

    private sealed class Lease : RateLimitLease
    {
        public Func<bool> Asked { get; init; } = () => true;

        public Func<object?> Metadata { get; init; } = () => null;

        public Exception? Fault { get; init; }

        public int Disposals { get; private set; }

        public TaskCompletionSource Back { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override bool IsAcquired => Asked();

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = Metadata();
            return true;
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            Disposals++;
            Back.TrySetResult();
            if (Fault is not null)
            {
                throw Fault;
            }
        }
    }
}
