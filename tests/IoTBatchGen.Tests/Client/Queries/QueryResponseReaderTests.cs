using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Queries;

/// <summary>What a failed query says of the response, and what its retries are told as.</summary>
public class QueryResponseReaderTests
{
    private const string Good = """{"status":"Running"}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(404, "", "the response is not an answer to the query.")]
    [InlineData(404, "<p>gone</p>", "the response is not an answer to the query: <p>gone</p>")]
    [InlineData(404, """{"error_code":"105005"}""", "The platform sent no description.")]
    [InlineData(404, """{"error_code":"105005","error_desc":"gone"}""", "gone")]
    [InlineData(404, """{"error_desc":"gone"}""", "the response is not an answer to the query: {\"error_desc\":\"gone\"}")]
    public async Task A_response_that_is_an_error_or_odd_is_described(int status, string body, string description)
    {
        BatchTaskQueryException failure = await FailAsync(new StubPlatform(status, body));
        Assert.Equal((description, status), (failure.Description, failure.HttpStatus));
    }

    [Theory]
    [InlineData("105005", "105005")]
    [InlineData("appKey&Secret", "***")]
    public async Task A_code_that_the_document_does_not_have_is_shown_short_and_without_secrets(string code, string shown)
    {
        Assert.Equal(shown, (await FailAsync(new StubPlatform(404, $$"""{"error_code":"{{code}}"}"""))).ErrorCode.Value);
        string longest = new('7', 64);
        Assert.Equal(longest, (await FailAsync(new StubPlatform(404, $$"""{"error_code":"{{longest}}"}"""))).ErrorCode.Value);
        Assert.Equal(longest + "…", (await FailAsync(new StubPlatform(404, $$"""{"error_code":"{{longest}}7"}"""))).ErrorCode.Value);
    }

    [Fact]
    public async Task A_code_of_the_document_survives_a_key_of_the_same_digits() => Assert.Equal(
        BatchTaskErrorCode.TaskNotExist,
        (await FailAsync(new StubPlatform(404, """{"error_code":"105005"}"""), options => options.AppKey = "105005")).ErrorCode);

    [Fact]
    public async Task Long_words_are_cut()
    {
        string words = new('x', 600);
        Assert.Equal(new string('x', 500) + "…", (await FailAsync(new StubPlatform(404, $$"""{"error_code":"1","error_desc":"{{words}}"}"""))).Description);
        Assert.EndsWith(": " + new string('x', 200) + "…", (await FailAsync(new StubPlatform(404, words))).Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_response_to_another_request_is_not_asked_for_again()
    {
        foreach (string body in new[] { Good, "{}" })
        {
            var platform = new StubPlatform((_, _) => Task.FromResult(new HttpResponseMessage
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
                RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://elsewhere.example/login"),
            }));
            BatchTaskQueryException failure = await FailAsync(platform);
            Assert.Equal("a handler followed a redirect, so this is the response to another request.", failure.Description);
            Assert.False(failure.IsTransient);
            Assert.Single(platform.Sent);
        }
    }

    [Theory]
    [InlineData("60", 60)]
    [InlineData("1", 2)]
    public async Task A_query_waits_as_long_as_the_response_asks_for(string retryAfter, double least)
    {
        var clock = new ManualClock();
        var log = new Log();
        var platform = new StubPlatform(
            (_, _) =>
            {
                var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { Content = new StringContent("""{"error_code":"1010009"}""") };
                response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
                return Task.FromResult(response);
            },
            StubPlatform.Answers(502, ""),
            StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials),
            StubPlatform.Answers(200, Good));
        int tokens = 0;
        await platform.Client(options =>
        {
            options.TimeProvider = clock;
            options.Observer = log;
            options.MaxRetries = 2;
            options.AccessTokenProvider = _ => new ValueTask<string>("token" + tokens++);
        }).GetAsync("42", Token);
        Assert.Equal([BatchTaskRetryReason.Throttled, BatchTaskRetryReason.Repeatable, BatchTaskRetryReason.TokenRenewed], log.Reasons);
        Assert.InRange(clock.Waits[0].TotalSeconds, least, least * 1.25);
        Assert.InRange(clock.Waits[1].TotalSeconds, 4, 5);
        Assert.Equal(
            [.. clock.Waits.Select(wait => (int)wait.TotalMilliseconds), 0], log.Delays.Select(delay => (int)delay.TotalMilliseconds));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 3)]
    [InlineData(2, 4)]
    public async Task A_token_is_renewed_once_beside_the_retries(int maxRetries, int sends)
    {
        int tokens = 0;
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidCredentials));
        await FailAsync(platform, options =>
        {
            options.MaxRetries = maxRetries;
            options.AccessTokenProvider = _ => new ValueTask<string>("token" + tokens++);
        });
        Assert.Equal(sends, platform.Sent.Count);
    }

    [Fact]
    public async Task A_query_gives_its_permit_back_whether_or_not_it_is_answered()
    {
        using var limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = 1, QueueLimit = 9 });
        void Limit(BatchTaskClientOptions options) => options.CallLimiter = limiter;
        await new StubPlatform(200, Good).Client(Limit).GetAsync("42", Token);
        Assert.Equal(1, limiter.GetStatistics()!.CurrentAvailablePermits);
        await FailAsync(new StubPlatform(404, ""), Limit);
        Assert.Equal(1, limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task A_part_of_the_options_that_fails_is_named()
    {
        BatchTaskQueryException failure = await FailAsync(new StubPlatform(404, ""), options => options.TimeProvider = new NoDate());
        Assert.Equal(("A part of the client's options failed with System.NotSupportedException.", "42"), (failure.Description, failure.TaskId));
    }

    [Fact]
    public async Task A_query_that_is_canceled_says_so()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        bool isAsked = false;
        OperationCanceledException canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new StubPlatform(200, Good).Client(options => options.AccessTokenProvider = _ =>
            {
                isAsked = true;
                return new ValueTask<string>("token");
            }).GetAsync("42", source.Token));
        Assert.False(isAsked);
        Assert.Equal(("The query of the batch task was canceled.", source.Token), (canceled.Message, canceled.CancellationToken));
    }

    [Theory]
    [InlineData("", 1, 0)]
    [InlineData("{}", 1, 0)]
    [InlineData("""{"error_code":null,"status":"CANCELED"}""", 1, 0)]
    [InlineData("""{"error_code":"100022"}""", 0, 1)]
    public async Task A_command_is_canceled_unless_the_response_says_otherwise(string body, int canceled, int failed)
    {
        BatchTaskCancellation cancellation = await Answering(body).Client().CancelAsync("42", Token);
        Assert.Equal((canceled, failed), (cancellation.Canceled, cancellation.Failed.Count));
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("[]")]
    public async Task Another_response_does_not_say_that_a_command_is_canceled(string body)
    {
        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(
            () => Answering(body).Client().CancelAsync("42", Token));
        Assert.Equal((BatchTaskOperation.CancelCommand, true), (failure.Operation, failure.IsTransient));
    }

    // A platform with one pending command, which answers its cancellation.
    private static ListingPlatform Answering(string body)
    {
        var platform = new ListingPlatform();
        platform.Add(1);
        platform.Cancellations["c0"] = (200, body);
        return platform;
    }

    private static Task<BatchTaskQueryException> FailAsync(StubPlatform platform, Action<BatchTaskClientOptions>? change = null) =>
        Assert.ThrowsAsync<BatchTaskQueryException>(() => platform.Client(change).GetAsync("42", Token));

    private sealed class Log : BatchTaskClientObserver
    {
        public List<BatchTaskRetryReason> Reasons { get; } = [];

        public List<TimeSpan> Delays { get; } = [];

        public override void OnRetrying(BatchTaskRetryReason reason, TimeSpan delay)
        {
            Reasons.Add(reason);
            Delays.Add(delay);
        }
    }

    private sealed class NoDate : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new NotSupportedException();
    }
}
