using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client.Following;

/// <summary>A watched task: each change once, until it has ended, whatever fails on the way.</summary>
public class WatchTests
{
    private const string Ended = """{"status":"Complete","totalCnt":1,"successCnt":1}""";

    private readonly ManualClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_change_is_reported_once()
    {
        StubPlatform platform = Says(
            Running(0), Running(0), Running(1), Running(1), Running(1), """{"status":"Running","totalCnt":3,"successCnt":1,"failCnt":1}""", Ended);
        Assert.Equal(["Running/0", "Running/1", "Running/1", "Complete/1"], await WatchAsync(platform));
        Assert.Equal(7, platform.Sent.Count);
    }

    [Theory]
    [InlineData("Complete")]
    [InlineData("Timeout")]
    public async Task A_task_that_has_ended_is_reported_once_and_not_asked_for_again(string state)
    {
        StubPlatform platform = Says($$"""{"status":"{{state}}"}""");
        Assert.Equal([state + "/"], await WatchAsync(platform));
        Assert.Single(platform.Sent);
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task The_wait_grows_by_half_while_nothing_changes_and_a_change_halves_it()
    {
        StubPlatform platform = Says([.. Enumerable.Repeat(Running(0), 12), Running(1), Ended]);
        await WatchAsync(platform, new BatchTaskWatchOptions { MinInterval = TimeSpan.FromSeconds(2), MaxInterval = TimeSpan.FromSeconds(20) });
        Assert.Equal([2, 3, 4.5, 6.75, 10.12, 15.19, 20, 20, 20, 20, 20, 20, 10], _clock.Waits.Select(wait => Math.Round(wait.TotalSeconds, 2)));
    }

    [Theory]
    [InlineData(600, 10)]
    [InlineData(60000, 300)]
    [InlineData(6000, 60)]
    [InlineData(null, 300)]
    public async Task The_longest_wait_follows_the_timeout(int? timeout, double longest)
    {
        string running = $$"""{"status":"Running","timeout":{{timeout?.ToString(CultureInfo.InvariantCulture) ?? "null"}}}""";
        await WatchAsync(Says([.. Enumerable.Repeat(running, 25), Ended]));
        Assert.Equal(longest, _clock.Waits.Max().TotalSeconds, 3);
    }

    [Fact]
    public async Task A_wait_does_not_go_far_beyond_the_end_of_the_timeout()
    {
        string running = $$"""{"status":"Running","timeout":600,"startTime":"{{(ManualClock.Epoch - TimeSpan.FromMinutes(9)).ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}}"}""";
        await WatchAsync(Says(running, Ended), new BatchTaskWatchOptions { MinInterval = TimeSpan.FromMinutes(3) });
        Assert.Equal([180], _clock.Waits.Select(wait => wait.TotalSeconds));
        _clock.Waits.Clear();
        await WatchAsync(
            Says([.. Enumerable.Repeat(running, 20), Ended]),
            new BatchTaskWatchOptions { MinInterval = TimeSpan.FromSeconds(40), MaxInterval = TimeSpan.FromHours(1) });
        Assert.Equal(61, _clock.Waits.Max().TotalSeconds);
    }

    [Fact]
    public async Task Failures_that_can_pass_do_not_end_it_however_many()
    {
        var platform = new StubPlatform(
        [
            StubPlatform.Answers(200, Running(0)),
            .. Enumerable.Repeat(StubPlatform.Answers(502, "<html>"), 30),
            StubPlatform.Breaks,
            StubPlatform.RefusesConnection,
            StubPlatform.Rejects(BatchTaskErrorCode.Throttled),
            StubPlatform.Answers(200, Ended),
        ]);
        var log = new Log();
        Assert.Equal(["Running/0", "Complete/1"], await WatchAsync(platform, observer: log));
        Assert.Equal(33, log.Failures);
        Assert.Equal("Complete", Assert.Single(log.Finished));
        Assert.True(_clock.Waits.Max() <= TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task A_login_that_fails_for_a_while_does_not_end_it_and_one_that_fails_on_does()
    {
        int calls = 0;
        BatchTaskClientOptions options = Options(new Log());
        options.AccessTokenProvider = _ => ++calls is > 1 and < 5
            ? throw new AccessTokenException(401, new BatchTaskErrorCode("100208"), "no")
            : new ValueTask<string>(StubPlatform.Token);
        Assert.Equal(["Running/0", "Complete/1"], await WatchAsync(Says(Running(0), Ended), options));

        options.AccessTokenProvider = _ => throw new AccessTokenException(401, new BatchTaskErrorCode("100208"), "no");
        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(() => WatchAsync(Says(Running(0)), options));
        Assert.IsType<AccessTokenException>(failure.InnerException);
    }

    [Fact]
    public async Task A_task_that_does_not_exist_ends_it()
    {
        const string NoSuchTask = """{"error_code":"105005","error_desc":"The batchTask is not existed"}""";
        BatchTaskQueryException failure = await Assert.ThrowsAsync<BatchTaskQueryException>(() => WatchAsync(new StubPlatform(404, NoSuchTask)));
        Assert.Equal(BatchTaskErrorCode.TaskNotExist, failure.ErrorCode);
        Assert.Empty(_clock.Waits);
    }

    [Fact]
    public async Task A_state_that_is_not_known_is_watched_until_the_timeout_has_passed()
    {
        string paused = $$"""{"status":"Paused","timeout":600,"startTime":"{{ManualClock.Epoch.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}}"}""";
        _clock.OnWait = wait => _clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(["Paused/", "Paused/"], await WatchAsync(Says(paused)));
        Assert.Equal(6, _clock.Waits.Count);
    }

    [Fact]
    public async Task It_stops_at_once_when_it_is_canceled()
    {
        using var source = new CancellationTokenSource();
        BatchTaskClientOptions options = StubPlatform.Options();
        options.TimeProvider = TimeProvider.System;
        BatchTaskClient client = Says(Running(0)).Client(copy => copy.TimeProvider = TimeProvider.System);
        Task<BatchTaskStatus> wait = client.WaitAsync("42", new Progress(status => source.Cancel()), source.Token);
        OperationCanceledException canceled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait);
        Assert.Equal(source.Token, canceled.CancellationToken);
        Assert.IsNotType<BatchTaskCanceledException>(canceled);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(99, null)]
    [InlineData(86_400_001, null)]
    [InlineData(2000, 1999)]
    [InlineData(2000, 86_400_001)]
    public void An_interval_outside_the_limits_is_an_error_before_anything_is_sent(int min, int? max)
    {
        StubPlatform platform = Says(Ended);
        var options = new BatchTaskWatchOptions
        {
            MinInterval = TimeSpan.FromMilliseconds(min),
            MaxInterval = max is int most ? TimeSpan.FromMilliseconds(most) : null,
        };
        Assert.Contains("BatchTaskWatchOptions.", Assert.Throws<ArgumentException>(() => { _ = platform.Client().WatchAsync("42", options, Token); }).Message, StringComparison.Ordinal);
        Assert.Empty(platform.Sent);
    }

    [Fact]
    public async Task A_wait_returns_the_last_status_and_reports_the_others()
    {
        var reported = new List<BatchTaskStatus>();
        BatchTaskStatus end = await Says(Running(0), Running(1), Ended).Client().WaitAsync("42", new Progress(reported.Add), Token);
        Assert.True(end.IsFinished);
        Assert.Equal(["Running/0", "Running/1", "Complete/1"], reported.Select(Text));
        Assert.Same(end, reported[^1]);
    }

    [Fact]
    public async Task A_task_whose_id_is_unknown_cannot_be_waited_for_and_the_message_says_why()
    {
        StubPlatform platform = Says(Ended);
        ArgumentException failure = await Assert.ThrowsAsync<ArgumentException>(() => platform.Client().WaitAsync(new BatchTaskCreated(null, "n"), null, Token));
        Assert.StartsWith(
            "The id of the batch task is unknown, because the answer to the call that created it was lost, and the API cannot be asked by a name."
                + " The task runs: its devices' answers still reach its callback URL.",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Empty(platform.Sent);
    }

    [Theory]
    [InlineData("wait for the created task")]
    [InlineData("wait for the created task with a client that has no limiter")]
    [InlineData("wait for its id")]
    [InlineData("wait for its id with another client")]
    [InlineData("watch it and stop at the end")]
    public async Task The_end_of_a_task_gives_its_permit_back(string how)
    {
        using RateLimiter limiter = BatchTaskLimiters.UnfinishedTasks(1);
        var platform = new StubPlatform(StubPlatform.Creates(), StubPlatform.Answers(200, Running(0)), StubPlatform.Answers(200, Ended));
        BatchTaskClient client = platform.Client(options => options.TaskLimiter = limiter);
        BatchTaskCreated created = await client.CreateAsync(Samples.Task(), Token);
        Assert.Equal(0, limiter.GetStatistics()!.CurrentAvailablePermits);
        switch (how)
        {
            case "wait for the created task":
                await client.WaitAsync(created, null, Token);
                break;
            case "wait for the created task with a client that has no limiter":
                await platform.Client().WaitAsync(created, null, Token);
                break;
            case "wait for its id with another client":
                await platform.Client(options => options.TaskLimiter = limiter).WaitAsync(created.TaskId!, null, Token);
                break;
            case "wait for its id":
                await client.WaitAsync(created.TaskId!, null, Token);
                break;
            default:
                await client.WatchAsync(created.TaskId!, null, Token).FirstAsync(status => status.IsFinished, Token);
                break;
        }

        Assert.Equal(1, limiter.GetStatistics()!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task A_thousand_tasks_are_watched_at_once_and_at_most_four_are_asked_for_at_a_time()
    {
        int atOnce = 0;
        int most = 0;
        var asked = new Dictionary<string, int>();
        var platform = new StubPlatform(async (request, cancellationToken) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            await Task.Yield();
            int times;
            lock (asked)
            {
                string id = request.RequestUri!.Segments[^1];
                times = asked[id] = asked.GetValueOrDefault(id) + 1;
            }

            Interlocked.Decrement(ref atOnce);
            return await StubPlatform.Answers(200, times < 5 ? Running(times) : Ended)(request, cancellationToken);
        });
        BatchTaskClient client = platform.Client(options => options.TimeProvider = new ManualClock());
        BatchTaskStatus[] ends = await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => client.WaitAsync($"t{i}", null, Token)));
        Assert.All(ends, end => Assert.True(end.IsFinished));
        Assert.Equal(5000, asked.Values.Sum());
        Assert.InRange(most, 1, 4);
    }

    private static string Running(int successes) => $$"""{"status":"Running","totalCnt":3,"successCnt":{{successes}}}""";

    private static string Text(BatchTaskStatus status) => $"{status.State}/{status.SuccessCount}";

    private static StubPlatform Says(params string[] answers) => new([.. answers.Select(answer => StubPlatform.Answers(200, answer))]);

    private BatchTaskClientOptions Options(BatchTaskClientObserver? observer)
    {
        BatchTaskClientOptions options = StubPlatform.Options();
        options.TimeProvider = _clock;
        options.Observer = observer;
        return options;
    }

    private Task<List<string>> WatchAsync(StubPlatform platform, BatchTaskWatchOptions? watch = null, BatchTaskClientObserver? observer = null) =>
        WatchAsync(platform, Options(observer), watch);

    private static async Task<List<string>> WatchAsync(StubPlatform platform, BatchTaskClientOptions options, BatchTaskWatchOptions? watch = null)
    {
        var seen = new List<string>();
        BatchTaskClient client = platform.Client(copy =>
        {
            copy.TimeProvider = options.TimeProvider;
            copy.Observer = options.Observer;
            copy.AccessTokenProvider = options.AccessTokenProvider;
        });
        await foreach (BatchTaskStatus status in client.WatchAsync("42", watch, Token))
        {
            seen.Add(Text(status));
        }

        return seen;
    }

    private sealed class Progress(Action<BatchTaskStatus> report) : IProgress<BatchTaskStatus>
    {
        public void Report(BatchTaskStatus value) => report(value);
    }

    private sealed class Log : BatchTaskClientObserver
    {
        public int Failures { get; private set; }

        public List<string> Finished { get; } = [];

        public override void OnQueryFailed(string taskId, BatchTaskQueryException failure, TimeSpan delay) => Failures += taskId == "42" ? 1 : 0;

        public override void OnFinished(BatchTaskStatus status) => Finished.Add(status.State.Value);
    }
}
