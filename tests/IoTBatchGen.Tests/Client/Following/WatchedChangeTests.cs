using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Following;

/// <summary>What counts as a change or as the end of a watched task, and how failures are waited out.</summary>
public class WatchedChangeTests
{
    private const string Ended = """{"status":"Complete"}""";

    private static readonly AccessTokenException NoLogin = new(401, new BatchTaskErrorCode("100208"), "no");

    private readonly ManualClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("status", "\"Running\"", "\"Pending\"")]
    [InlineData("progress", "1", "2")]
    [InlineData("totalCnt", "1", "2")]
    [InlineData("successCnt", "1", "2")]
    [InlineData("failCnt", "1", "2")]
    [InlineData("timeoutCnt", "1", "2")]
    [InlineData("completeCnt", "1", "2")]
    [InlineData("expiredCnt", "1", "2")]
    public async Task Each_count_and_the_state_is_a_change(string field, string before, string after)
    {
        string Status(string value) => field == "status" ? $$"""{"status":{{value}}}""" : $$"""{"status":"Running","{{field}}":{{value}}}""";
        Assert.Equal(3, (await WatchAsync(Says(Status(before), Status(before), Status(after), Status(after), Ended))).Count);
    }

    [Theory]
    [InlineData("taskName")]
    [InlineData("successRate")]
    public async Task Another_field_is_not(string field) => Assert.Equal(
        2, (await WatchAsync(Says($$"""{"status":"Running","{{field}}":1}""", $$"""{"status":"Running","{{field}}":2}""", Ended))).Count);

    [Theory]
    [InlineData("Paused", 659, false)]
    [InlineData("Paused", 660, false)]
    [InlineData("Paused", 661, true)]
    [InlineData("Pending", 700, false)]
    [InlineData("Running", 700, false)]
    public async Task Only_a_state_that_is_not_known_ends_a_minute_after_the_timeout(string state, int seconds, bool hasEnded)
    {
        string start = ManualClock.Epoch.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        StubPlatform platform = Says($$"""{"status":"{{state}}","timeout":600,"startTime":"{{start}}"}""", Ended);
        List<BatchTaskStatus> seen = await WatchAsync(platform);
        Assert.Equal(hasEnded ? [state] : [state, "Complete"], seen.Select(status => status.State.Value));
    }

    [Fact]
    public async Task A_login_that_fails_is_tried_five_times_more()
    {
        int calls = 0;
        await Assert.ThrowsAsync<BatchTaskQueryException>(() => WatchAsync(Says(Ended), options => options.AccessTokenProvider = _ =>
        {
            calls++;
            throw NoLogin;
        }));
        Assert.Equal((6, 5), (calls, _clock.Waits.Count));
    }

    [Theory]
    [InlineData(2, 5, 5)]
    [InlineData(5, 2, 5)]
    public async Task A_failure_is_waited_out_for_the_longer_of_retry_delay_and_interval(int retryDelay, int interval, double least)
    {
        StubPlatform platform = new(StubPlatform.Breaks, StubPlatform.Breaks, StubPlatform.Answers(200, Ended));
        await WatchAsync(
            platform,
            options => options.RetryDelay = TimeSpan.FromSeconds(retryDelay),
            new BatchTaskWatchOptions { MinInterval = TimeSpan.FromSeconds(interval) });
        Assert.Equal(2, _clock.Waits.Count);
        Assert.InRange(_clock.Waits[0].TotalSeconds, least, least * 1.25);
        Assert.InRange(_clock.Waits[1].TotalSeconds, 2 * least, 2 * least * 1.25);
    }

    [Fact]
    public async Task A_wait_that_is_canceled_says_that_it_was_the_wait()
    {
        using var source = new CancellationTokenSource();
        _clock.OnWait = _ => source.Cancel();
        BatchTaskClient client = Says("""{"status":"Running"}""").Client(options => options.TimeProvider = _clock);
        OperationCanceledException canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.WaitAsync("42", null, source.Token));
        Assert.Equal(("The wait for the batch task was canceled.", source.Token), (canceled.Message, canceled.CancellationToken));
    }

    private static StubPlatform Says(params string[] answers) => new([.. answers.Select(answer => StubPlatform.Answers(200, answer))]);

    private async Task<List<BatchTaskStatus>> WatchAsync(
        StubPlatform platform, Action<BatchTaskClientOptions>? change = null, BatchTaskWatchOptions? watch = null)
    {
        BatchTaskClient client = platform.Client(options =>
        {
            options.TimeProvider = _clock;
            change?.Invoke(options);
        });
        var seen = new List<BatchTaskStatus>();
        await foreach (BatchTaskStatus status in client.WatchAsync("42", watch, Token))
        {
            seen.Add(status);
        }

        return seen;
    }
}
