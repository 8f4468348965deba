using System;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>1010005: one renewal, one more send.</summary>
public class TokenRenewalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_task_sent_once_more()
    {
        var source = new CountingSource();
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials), StubPlatform.Creates());
        Assert.Equal("42", (await Client(platform, source).CreateAsync(Samples.Task(), Token)).TaskId);
        Assert.Equal(["token0", "token1"], platform.Tokens);
        Assert.Equal("token0", source.Rejected);
    }

    [Fact]
    public async Task A_renewed_token_that_is_refused_too_ends_the_call()
    {
        var source = new CountingSource();
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials));
        var refused = await Assert.ThrowsAsync<BatchTaskRejectedException>(() => Client(platform, source).CreateAsync(Samples.Task(), Token));
        Assert.Equal(BatchTaskErrorCode.InvalidCredentials, refused.ErrorCode);
        Assert.Equal(["token0", "token1"], platform.Tokens);
    }

    [Fact]
    public async Task It_does_not_count_as_a_retry()
    {
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials), StubPlatform.Creates());
        BatchTaskClient client = platform.Client(options =>
        {
            options.MaxRetries = 0;
            options.AccessTokenProvider = null;
            options.AccessTokenSource = new CountingSource();
        });
        await client.CreateAsync(Samples.Task(), Token);
    }

    [Fact]
    public async Task A_function_that_has_no_other_token_ends_the_call()
    {
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials));
        await Assert.ThrowsAsync<BatchTaskRejectedException>(() => platform.Client().CreateAsync(Samples.Task(), Token));
        Assert.Single(platform.Tokens);
    }

    [Fact]
    public async Task A_function_that_has_another_token_by_now_is_asked_for_it()
    {
        int asked = 0;
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials), StubPlatform.Creates());
        await platform.Client(options => options.AccessTokenProvider = _ => new ValueTask<string>("t" + asked++)).CreateAsync(Samples.Task(), Token);
        Assert.Equal(["t0", "t1"], platform.Tokens);
    }

    [Fact]
    public async Task A_renewal_that_fails_is_the_cause()
    {
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials));
        var source = new CountingSource { Failure = new AccessTokenException(401, default, "no") };
        await Assert.ThrowsAsync<AccessTokenException>(() => Client(platform, source).CreateAsync(Samples.Task(), Token));
        Assert.Single(platform.Bodies);
    }

    private static BatchTaskClient Client(StubPlatform platform, IAccessTokenSource source) => platform.Client(options =>
    {
        options.AccessTokenProvider = null;
        options.AccessTokenSource = source;
    });

    private sealed class CountingSource : IAccessTokenSource
    {
        private int _renewals;

        public string? Rejected { get; private set; }

        public Exception? Failure { get; init; }

        public ValueTask<string> GetAsync(CancellationToken cancellationToken) => new("token" + _renewals);

        public ValueTask<string> RenewAsync(string rejectedToken, CancellationToken cancellationToken)
        {
            Rejected = rejectedToken;
            return Failure is null ? new ValueTask<string>("token" + ++_renewals) : throw Failure;
        }
    }
}
