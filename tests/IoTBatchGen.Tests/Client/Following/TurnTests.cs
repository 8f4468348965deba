using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Following;

/// <summary>Queries that wait for their turn do not wait for their callers' thread, which may be blocked until they end.</summary>
public class TurnTests
{
    private const string Ended = """{"status":"Complete"}""";

    private readonly TaskCompletionSource _late = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CallerContext _caller = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fifth_watcher_does_not_wait_for_the_callers_thread()
    {
        BatchTaskClient client = Client(null, _late.Task);
        Task[] watchers = [.. Enumerable.Range(0, 5).Select(_ => _caller.Call(() => client.WaitAsync("42", null, Token)))];
        _late.SetResult();
        await Task.WhenAll(watchers);
        Assert.Equal(0, _caller.Posts);
    }

    [Fact]
    public async Task A_query_behind_another_does_not_wait_for_the_callers_thread()
    {
        BatchTaskClient client = Client(new SpokenLimiter(_late.Task), Task.CompletedTask);
        Task[] queries = [.. Enumerable.Range(0, 2).Select(_ => _caller.Call(() => client.GetAsync("42", Token)))];
        Assert.DoesNotContain(queries, query => query.IsCompleted);
        _late.SetResult();
        await Task.WhenAll(queries);
        Assert.Equal(0, _caller.Posts);
    }

    [Fact]
    public async Task A_query_that_lets_others_go_first_does_not_wait_for_the_callers_thread()
    {
        var limiter = new SpokenLimiter(Task.CompletedTask) { Queued = 1 };
        Task<BatchTaskStatus> query = _caller.Call(() => Client(limiter, Task.CompletedTask).GetAsync("42", Token));
        Assert.False(query.IsCompleted);
        limiter.Queued = 0;
        await query;
        Assert.Equal(0, _caller.Posts);
    }

    private static BatchTaskClient Client(RateLimiter? limiter, Task late)
    {
        BatchTaskClientOptions options = StubPlatform.Options();
        options.TimeProvider = TimeProvider.System;
        options.CallLimiter = limiter;
        return new BatchTaskClient(new HttpClient(new Late(late)), options);
    }

    private sealed class Late(Task until) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await until.ConfigureAwait(false);
            return new HttpResponseMessage { Content = new StringContent(Ended) };
        }
    }

    /// <summary>Has permits without end, gives them late, and says how many wait for them.</summary>
    private sealed class SpokenLimiter(Task late) : RateLimiter
    {
        public int Queued { get; set; }

        public override TimeSpan? IdleDuration => null;

        public override RateLimiterStatistics? GetStatistics() => new() { CurrentAvailablePermits = 100, CurrentQueuedCount = Queued };

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException();

        protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
        {
            await late.ConfigureAwait(false);
            return new FreePermit();
        }
    }
}
