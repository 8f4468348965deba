using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>What is sent again: only what certainly was not accepted.</summary>
public class RetryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string> NotRetried => new(BatchTaskErrorCatalog.Of(BatchTaskOperation.CreateTask)
        .Select(row => row.ErrorCode)
        .Distinct()
        .Where(code => code != BatchTaskErrorCode.Throttled)
        .Select(code => code.Value));

    [Fact]
    public async Task Without_a_connection_the_task_is_sent_when_there_is_one()
    {
        var platform = new StubPlatform(StubPlatform.RefusesConnection, StubPlatform.RefusesTls, StubPlatform.Creates());
        Assert.Equal("42", (await platform.Client().CreateAsync(Samples.Task(), Token)).TaskId);
        Assert.Single(platform.Bodies);
    }

    [Fact]
    public async Task A_throttled_task_is_sent_again()
    {
        var platform = new StubPlatform(
            StubPlatform.Rejects(BatchTaskErrorCode.Throttled), StubPlatform.RefusesConnection, StubPlatform.Rejects(BatchTaskErrorCode.Throttled), StubPlatform.Creates());
        Assert.Equal("42", (await platform.Client().CreateAsync(Samples.Task(), Token)).TaskId);
        Assert.Equal(4, platform.Tokens.Count);
    }

    [Theory]
    [MemberData(nameof(NotRetried))]
    public async Task No_other_code_of_the_document_has_it_sent_again(string code)
    {
        var platform = new StubPlatform(StubPlatform.Rejects(new BatchTaskErrorCode(code)), StubPlatform.Creates());
        var refused = await Assert.ThrowsAnyAsync<BatchTaskException>(
            () => platform.Client(options => options.ResolveUnknownOutcome = false).CreateAsync(Samples.Task(), Token));
        Assert.Equal(code, refused.ErrorCode.Value);
        Assert.Equal(code == "50252", refused is BatchTaskOutcomeUnknownException);
        Assert.Single(platform.Bodies);
    }

    [Fact]
    public async Task What_stays_unreachable_ends_with_the_failure_after_five_retries_of_a_little_over_a_minute()
    {
        var clock = new ManualClock();
        var platform = new StubPlatform(StubPlatform.RefusesConnection);
        var failure = await Assert.ThrowsAsync<BatchTaskNotSentException>(
            () => platform.Client(options => options.TimeProvider = clock).CreateAsync(Samples.Task(), Token));
        Assert.StartsWith("The batch task was not sent: Connection refused", failure.Message, StringComparison.Ordinal);
        Assert.Equal(6, platform.Tokens.Count);
        Assert.Equal(5, clock.Waits.Count);
        double[] least = [2, 4, 8, 16, 32];
        Assert.All(clock.Waits.Zip(least), wait => Assert.InRange(wait.First.TotalSeconds, wait.Second, wait.Second * 1.25));
    }

    [Fact]
    public async Task What_stays_throttled_ends_with_the_refusal()
    {
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.Throttled));
        var refused = await Assert.ThrowsAsync<BatchTaskRejectedException>(
            () => platform.Client(options => options.MaxRetries = 2).CreateAsync(Samples.Task(), Token));
        Assert.Equal(BatchTaskErrorCode.Throttled, refused.ErrorCode);
        Assert.Equal(3, platform.Bodies.Count);
    }

    [Fact]
    public async Task Without_retries_a_task_is_tried_once()
    {
        var platform = new StubPlatform(StubPlatform.RefusesConnection);
        await Assert.ThrowsAsync<BatchTaskNotSentException>(
            () => platform.Client(options => options.MaxRetries = 0).CreateAsync(Samples.Task(), Token));
        Assert.Single(platform.Tokens);
    }

    [Fact]
    public async Task The_wait_before_a_retry_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        var clock = new ManualClock { OnWait = _ => source.Cancel() };
        var platform = new StubPlatform(StubPlatform.RefusesConnection);
        var cancelled = await Assert.ThrowsAsync<BatchTaskCanceledException>(
            () => platform.Client(options => options.TimeProvider = clock).CreateAsync(Samples.Task(), source.Token));
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.False(cancelled.TaskMayExist);
        Assert.Contains("nothing was sent", cancelled.Message, StringComparison.Ordinal);
        Assert.Single(platform.Tokens);
    }

    [Fact]
    public async Task A_fault_of_a_handler_before_sending_is_the_cause_and_not_retried()
    {
        var platform = new StubPlatform((_, _) => throw new NotSupportedException("proxy"));
        using var http = new HttpClient(new Failing(platform), disposeHandler: false);
        var client = new BatchTaskClient(http, StubPlatform.Options());
        var failure = await Assert.ThrowsAsync<BatchTaskNotSentException>(() => client.CreateAsync(Samples.Task(), Token));
        Assert.IsType<NotSupportedException>(failure.InnerException);
        Assert.Equal("The batch task was not sent: proxy", failure.Message);
        Assert.Empty(platform.Bodies);
    }

    [Fact]
    public async Task A_handler_that_repeats_requests_by_itself_gets_no_second_body()
    {
        var platform = new StubPlatform(StubPlatform.Breaks, StubPlatform.Creates());
        using var http = new HttpClient(new Repeating(platform), disposeHandler: false);
        var client = new BatchTaskClient(http, StubPlatform.Options());
        var unknown = await Assert.ThrowsAsync<BatchTaskOutcomeUnknownException>(() => client.CreateAsync(Samples.Task(), Token));
        Assert.Contains(
            "tried to send a batch task a second time; that could command every device twice. The client itself repeats what is safe to repeat.",
            unknown.Message,
            StringComparison.Ordinal);
        Assert.Single(platform.Bodies);
    }

    [Theory]
    [InlineData(typeof(InvalidOperationException))]
    [InlineData(typeof(OperationCanceledException))]
    public async Task A_clock_that_fails_ends_the_retries_and_is_named(Type fault)
    {
        var platform = new StubPlatform(StubPlatform.RefusesConnection, StubPlatform.Creates());
        BatchTaskClient client = platform.Client(options => options.TimeProvider = new BrokenClock(fault));
        var failure = await Assert.ThrowsAsync<BatchTaskNotSentException>(() => client.CreateAsync(Samples.Task(), Token));
        Assert.Equal($"The batch task was not sent again: TimeProvider failed with {fault.FullName}.", failure.Message);
        Assert.IsType(fault, failure.InnerException);
        Assert.Empty(platform.Bodies);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(21)]
    public void Retries_out_of_range_are_refused(int retries) => Assert.Throws<ArgumentException>(
        () => new StubPlatform(StubPlatform.Creates()).Client(options => options.MaxRetries = retries));

    [Theory]
    [InlineData(-1)]
    [InlineData(601)]
    public void A_delay_out_of_range_is_refused(int seconds) => Assert.Throws<ArgumentException>(
        () => new StubPlatform(StubPlatform.Creates()).Client(options => options.RetryDelay = TimeSpan.FromSeconds(seconds)));

    private sealed class Failing(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new NotSupportedException("proxy");
    }

    private sealed class BrokenClock(Type fault) : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            throw (Exception)Activator.CreateInstance(fault)!;
    }

    // As the standard resilience handler does with a POST that failed.
    private sealed class Repeating(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            catch (HttpRequestException)
            {
                return await base.SendAsync(request, cancellationToken);
            }
        }
    }
}
