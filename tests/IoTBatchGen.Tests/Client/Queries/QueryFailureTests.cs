using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Queries;

/// <summary>A query is repeated on every failure that can pass, and its exception is never a reason to create the task again.</summary>
public class QueryFailureTests
{
    private const string Good = """{"status":"Running"}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, int, string, bool> Answers => new()
    {
        { "throttled", 403, """{"error_code":"1010009","error_desc":"app throttle exceed."}""", true },
        { "internal error", 500, """{"error_code":"50252","error_desc":"x"}""", true },
        { "unknown code of a server's fault", 503, """{"error_code":"900","error_desc":"x"}""", true },
        { "a proxy's page", 502, "<html>Bad Gateway</html>", true },
        { "429 without a code", 429, "", true },
        { "408", 408, "", true },
        { "a page of a hotel", 200, "<html>Welcome</html>", true },
        { "empty", 200, "", true },
        { "half", 200, """{"status":"Run""", true },
        { "not a status", 200, """{"result":"ok"}""", true },
        { "of another task", 200, """{"taskId":"other","status":"Complete"}""", true },
        { "two values", 200, Good + Good, true },
        { "no such task", 404, """{"error_code":"105005","error_desc":"The batchTask is not existed"}""", false },
        { "an error with 200", 200, """{"error_code":"100203","error_desc":"x"}""", false },
        { "application unknown, with 500", 500, """{"error_code":"100203","error_desc":"x"}""", false },
        { "not authorized", 403, """{"error_code":"100217","error_desc":"x"}""", false },
        { "invalid", 400, """{"error_code":"100022","error_desc":"x"}""", false },
        { "404 without a code", 404, "", false },
        { "redirected", 302, "", false },
    };

    public static TheoryData<string> NoAnswers => ["refused", "no TLS", "broken", "late"];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_that_can_pass_is_asked_for_again(string kind, int status, string body, bool canPass)
    {
        var platform = new StubPlatform(StubPlatform.Answers(status, body), StubPlatform.Answers(200, Good));
        BatchTaskClient client = platform.Client();
        if (canPass)
        {
            Assert.Equal(BatchTaskState.Running, (await client.GetAsync("42", Token)).State);
        }
        else
        {
            await Assert.ThrowsAsync<BatchTaskQueryException>(() => client.GetAsync("42", Token));
        }

        Assert.Equal(canPass ? 2 : 1, platform.Sent.Count);
        var hopeless = new StubPlatform(status, body);
        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(
            () => hopeless.Client(options => options.MaxRetries = 3).GetAsync("42", Token));
        Assert.Equal((canPass, canPass ? 4 : 1, status, "42"), (failure.IsTransient, hopeless.Sent.Count, failure.HttpStatus, failure.TaskId));
        Assert.Contains("The task itself is not affected", failure.Message, StringComparison.Ordinal);
        Assert.NotEmpty(kind);
    }

    [Theory]
    [MemberData(nameof(NoAnswers))]
    public async Task No_answer_is_asked_for_again(string kind)
    {
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> step = kind switch
        {
            "refused" => StubPlatform.RefusesConnection,
            "no TLS" => StubPlatform.RefusesTls,
            "broken" => StubPlatform.Breaks,
            _ => StubPlatform.IsSilent,
        };
        TimeSpan timeout = TimeSpan.FromMilliseconds(kind == "late" ? 50 : 10_000);
        var platform = new StubPlatform(step, StubPlatform.Answers(200, Good));
        Assert.Equal(BatchTaskState.Running, (await platform.Client(timeout: timeout).GetAsync("42", Token)).State);
        Assert.Equal(2, platform.Tokens.Count);
        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(
            () => new StubPlatform(step).Client(options => options.MaxRetries = 1, timeout).GetAsync("42", Token));
        Assert.Equal((true, 0), (failure.IsTransient, failure.HttpStatus));
        Assert.IsType<HttpRequestException>(failure.InnerException);
        Assert.Contains(". The task itself is not affected.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_renewed_as_often_as_the_retries_allow()
    {
        var tokens = new Queue<string>(["old", "older", "good", "good"]);
        var platform = new StubPlatform(
            StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials),
            StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials),
            StubPlatform.Answers(200, Good));
        BatchTaskClient client = platform.Client(options => options.AccessTokenProvider = _ => new ValueTask<string>(tokens.Dequeue()));
        Assert.Equal(BatchTaskState.Running, (await client.GetAsync("42", Token)).State);
        Assert.Equal(["old", "older", "good"], platform.Tokens);
    }

    [Fact]
    public async Task A_token_that_stays_rejected_is_an_error()
    {
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials));
        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(() => platform.Client().GetAsync("42", Token));
        Assert.Equal((BatchTaskErrorCode.InvalidCredentials, false, 1), (failure.ErrorCode, failure.IsTransient, platform.Sent.Count));
    }

    [Fact]
    public async Task What_keeps_it_from_asking_is_the_inner_exception()
    {
        var platform = new StubPlatform(200, Good);
        BatchTaskQueryException noToken = await Assert.ThrowsAsync<BatchTaskQueryException>(() => platform.Client(options =>
        {
            options.MaxRetries = 0;
            options.AccessTokenProvider = _ => throw new InvalidOperationException("no");
        }).GetAsync("42", Token));
        Assert.IsType<AccessTokenException>(noToken.InnerException);
        Assert.True(noToken.IsTransient);

        BatchTaskQueryException rejected = await Assert.ThrowsAsync<BatchTaskQueryException>(() => platform.Client(options =>
            options.AccessTokenProvider = _ => throw new AccessTokenException(401, new BatchTaskErrorCode("100208"), "no")).GetAsync("42", Token));
        Assert.Equal((false, 401), (rejected.IsTransient, rejected.HttpStatus));

        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 0 });
        limiter.Dispose();
        BatchTaskQueryException noPermit = await Assert.ThrowsAsync<BatchTaskQueryException>(() => platform.Client(options =>
        {
            options.MaxRetries = 0;
            options.CallLimiter = limiter;
        }).GetAsync("42", Token));
        Assert.IsType<BatchTaskLimitException>(noPermit.InnerException);
        Assert.Equal(
            "The request was not sent because CallLimiter gave no permit: it failed with System.ObjectDisposedException.", noPermit.Description);
        Assert.Empty(platform.Sent);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Neither_key_nor_token_is_repeated(bool isGuarded)
    {
        string echo = $"<html>app_key={StubPlatform.AppKey} Bearer {StubPlatform.Token}</html>";
        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(() =>
            new StubPlatform(404, echo).Client(isGuarded: isGuarded).GetAsync("42", Token));
        Assert.Contains("***", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(StubPlatform.Token, failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(StubPlatform.AppKey, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_guard_the_handlers_see_neither_credentials_nor_answer()
    {
        var platform = new StubPlatform(200, Good);
        var peeping = new PeepingHandler { InnerHandler = new BatchTaskSendGuard(platform) };
        BatchTaskClientOptions options = StubPlatform.Options();
        options.HasSendGuard = true;
        using var http = new HttpClient(peeping);
        Assert.Equal(BatchTaskState.Running, (await new BatchTaskClient(http, options).GetAsync("42", Token)).State);
        Assert.Equal("Bearer " + StubPlatform.Token, platform.Sent[0].Headers["Authorization"]);
        Assert.DoesNotContain(StubPlatform.Token, peeping.Seen, StringComparison.Ordinal);
        Assert.DoesNotContain(StubPlatform.AppKey, peeping.Seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Running", peeping.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_larger_than_16_MiB_is_not_read_on_and_not_asked_for_again()
    {
        var platform = new StubPlatform(200, () => new StreamContent(new EndlessStream()));
        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(() => platform.Client().GetAsync("42", Token));
        Assert.Contains("larger than 16 MiB", failure.Message, StringComparison.Ordinal);
        Assert.Single(platform.Sent);
    }

    [Fact]
    public async Task A_canceled_query_ends_at_once_with_the_callers_token()
    {
        using var source = new CancellationTokenSource();
        Task<BatchTaskStatus> query = new StubPlatform(StubPlatform.IsSilent).Client().GetAsync("42", source.Token);
        await source.CancelAsync();
        OperationCanceledException canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => query);
        Assert.Equal(source.Token, canceled.CancellationToken);
        Assert.IsNotType<BatchTaskCanceledException>(canceled);
    }

    [Fact]
    public async Task A_query_whose_request_fails_when_the_caller_cancels_is_canceled()
    {
        using var source = new CancellationTokenSource();
        var platform = new StubPlatform((_, _) =>
        {
            source.Cancel();
            throw new System.IO.IOException("reset");
        });
        OperationCanceledException canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => platform.Client().GetAsync("42", source.Token));
        Assert.Equal(source.Token, canceled.CancellationToken);
    }

    [Fact]
    public async Task A_renewal_that_fails_ends_the_query_with_its_cause()
    {
        int asked = 0;
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials));
        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(() => platform.Client(options =>
            options.AccessTokenProvider = _ => asked++ == 0 ? new ValueTask<string>("token") : throw new TimeoutException("login")).GetAsync("42", Token));
        Assert.IsType<AccessTokenException>(failure.InnerException);
        Assert.Single(platform.Sent);
    }

    [Fact]
    public async Task A_wait_that_a_clock_cancels_is_not_the_callers_cancellation()
    {
        var platform = new StubPlatform(StubPlatform.Breaks);
        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(
            () => platform.Client(options => options.TimeProvider = new CancelingClock()).GetAsync("42", Token));
        Assert.IsType<HttpRequestException>(failure.InnerException);
    }

    [Fact]
    public async Task A_clock_that_fails_ends_a_query_or_a_watch_with_an_exception_of_the_client()
    {
        using RateLimiter limiter = BatchTaskLimiters.CallsPerMinute(1);
        StubPlatform platform = new(StubPlatform.Breaks, StubPlatform.Answers(200, Good));
        void Break(BatchTaskClientOptions options)
        {
            options.TimeProvider = new BrokenClock();
            options.CallLimiter = limiter;
        }

        BatchTaskQueryException late = await Assert.ThrowsAsync<BatchTaskQueryException>(() => platform.Client(Break).GetAsync("42", Token));
        Assert.IsType<HttpRequestException>(late.InnerException);
        BatchTaskQueryException watch = await Assert.ThrowsAsync<BatchTaskQueryException>(
            () => new StubPlatform(200, Good).Client(options => options.TimeProvider = new BrokenClock()).WaitAsync("42", null, Token));
        Assert.Contains("TimeProvider failed with System.NotSupportedException", watch.Message, StringComparison.Ordinal);
        BatchTaskQueryException answer = await Assert.ThrowsAsync<BatchTaskQueryException>(
            () => new StubPlatform(404, "").Client(options => options.TimeProvider = new BrokenClock()).GetAsync("42", Token));
        Assert.IsType<NotSupportedException>(answer.InnerException);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_watch_ends_when_its_clock_has_no_date_or_no_timer(bool hasDate)
    {
        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(
            () => new StubPlatform(200, Good).Client(options => options.TimeProvider = new HalfClock(hasDate)).WaitAsync("42", null, Token));
        Assert.Equal("TimeProvider failed with System.NotSupportedException.", failure.Description);
    }

    private sealed class HalfClock(bool hasDate) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => hasDate ? ManualClock.Epoch : throw new NotSupportedException();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            throw (hasDate ? new NotSupportedException() : new InvalidOperationException("It was asked for the date first."));
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new NotSupportedException();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();
    }

    private sealed class CancelingClock : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            throw new OperationCanceledException("not the caller's");
    }

    private sealed class PeepingHandler : DelegatingHandler
    {
        public string Seen { get; private set; } = string.Empty;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            Seen += request + "\n" + response + "\n" + await response.Content.ReadAsStringAsync(cancellationToken);
            return response;
        }
    }
}
