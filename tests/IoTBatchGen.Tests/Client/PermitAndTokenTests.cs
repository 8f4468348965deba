using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>First the permit, then the token: no call is made with a token that became too old in the queue.</summary>
public sealed class PermitAndTokenTests : IDisposable
{
    private readonly LoginDesk _desk = new();
    private readonly ConcurrencyLimiter _one = new(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 1000 });

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _desk.Dispose();
        _one.Dispose();
    }

    [Fact]
    public async Task A_queue_that_is_longer_than_a_tokens_life_wastes_no_call()
    {
        _desk.Answer = number => (200, LoginDesk.Issue(number, expiresIn: "30"));
        var issuedAt = new Dictionary<string, TimeSpan>();
        int calls = 0;
        var platform = new StubPlatform((request, cancellationToken) =>
        {
            string token = request.Headers.Authorization!.Parameter!;
            issuedAt.TryAdd(token, _desk.Clock.Elapsed);
            bool isGood = _desk.Clock.Elapsed - issuedAt[token] < TimeSpan.FromSeconds(30) && token == "token" + _desk.Asked.Count;
            calls++;
            _desk.Clock.Advance(TimeSpan.FromSeconds(4));
            return (isGood ? StubPlatform.Creates() : StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials))(request, cancellationToken);
        });
        BatchTaskClient client = platform.Client(options =>
        {
            options.CallLimiter = _one;
            options.AccessTokenProvider = null;
            options.AccessTokenSource = _desk.Source();
        });
        RateLimitLease first = await _one.AcquireAsync(1, Token);
        Task<BatchTaskCreated>[] queue = [.. Enumerable.Range(0, 100).Select(_ => client.CreateAsync(Samples.Task(), Token))];
        Assert.Empty(_desk.Asked);
        first.Dispose();
        await Task.WhenAll(queue);
        Assert.Equal(100, calls);
        Assert.InRange(_desk.Asked.Count, 10, 20);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_renewed_token_is_not_asked_for_again_unless_it_had_to_wait(bool isQuery)
    {
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer = isQuery
            ? StubPlatform.Answers(200, """{"status":"Running"}""")
            : StubPlatform.Creates();
        var asked = new List<string>();
        var source = new Noting(asked);
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials), answer);
        await CallAsync(Client(platform, source, BatchTaskLimiters.CallsPerMinute()));
        Assert.Equal(["get", "renew"], asked);

        asked.Clear();
        platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials), answer);
        await CallAsync(Client(platform, source, new Slow()));
        Assert.Equal(["get", "renew", "get"], asked);

        async Task CallAsync(BatchTaskClient client) => await (isQuery ? client.GetAsync("42", Token) : (Task)client.CreateAsync(Samples.Task(), Token));
    }

    [Fact]
    public async Task A_source_that_gives_the_refused_token_again_is_not_heard()
    {
        var source = new Noting([]) { Given = "token0" };
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials), StubPlatform.Creates());
        await Client(platform, source, new Slow()).CreateAsync(Samples.Task(), Token);
        Assert.Equal(["token0", "token1"], platform.Tokens);
    }

    [Fact]
    public async Task A_retry_takes_the_token_that_is_good_then_and_the_one_of_before_where_there_is_none()
    {
        int asked = 0;
        var platform = new StubPlatform(
            StubPlatform.RefusesConnection, StubPlatform.Rejects(BatchTaskErrorCode.Throttled), StubPlatform.RefusesConnection, StubPlatform.Creates());
        BatchTaskClient client = platform.Client(options => options.AccessTokenProvider = _ => ++asked == 3
            ? throw new TimeoutException("login")
            : new ValueTask<string>("token" + asked));
        await client.CreateAsync(Samples.Task(), Token);
        Assert.Equal(["token1", "token2", "token2", "token4"], platform.Tokens);
    }

    [Fact]
    public async Task Without_a_token_the_permit_goes_back()
    {
        var platform = new StubPlatform(StubPlatform.Creates());
        BatchTaskClient client = platform.Client(options =>
        {
            options.CallLimiter = _one;
            options.AccessTokenProvider = _ => throw new TimeoutException("login");
        });
        await Assert.ThrowsAsync<AccessTokenException>(() => client.CreateAsync(Samples.Task(), Token));
        Assert.Equal(1, _one.GetStatistics()!.CurrentAvailablePermits);
    }

    private static BatchTaskClient Client(StubPlatform platform, IAccessTokenSource source, RateLimiter limiter) => platform.Client(options =>
    {
        options.CallLimiter = limiter;
        options.AccessTokenProvider = null;
        options.AccessTokenSource = source;
    });

    private sealed class Noting(List<string> asked) : IAccessTokenSource
    {
        private int _renewals;

        public string? Given { get; init; }

        public ValueTask<string> GetAsync(CancellationToken cancellationToken)
        {
            asked.Add("get");
            return new(Given ?? "token" + _renewals);
        }

        public ValueTask<string> RenewAsync(string rejectedToken, CancellationToken cancellationToken)
        {
            asked.Add("renew");
            return new("token" + ++_renewals);
        }
    }

    // Every permit has to be waited for.
    private sealed class Slow : RateLimiter
    {
        public override TimeSpan? IdleDuration => null;

        public override RateLimiterStatistics? GetStatistics() => null;

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new NotSupportedException();

        protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken);
            return new FreePermit();
        }
    }
}
