using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading;
using System.Threading.RateLimiting;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>What traces, metrics and the observer are told.</summary>
public class TelemetryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void The_names_are_stable() => Assert.Equal(
        [
            "IoTBatchGen", "IoTBatchGen", "iotbatch.create_task", "iotbatch.client.call.duration", "iotbatch.client.retries",
            "iotbatch.client.tokens", "iotbatch.outcome", "error.type",
        ],
        [
            BatchTaskDiagnostics.ActivitySourceName, BatchTaskDiagnostics.MeterName, BatchTaskDiagnostics.CreateActivity,
            BatchTaskDiagnostics.CallDuration, BatchTaskDiagnostics.Retries, BatchTaskDiagnostics.Tokens, BatchTaskDiagnostics.OutcomeTag,
            BatchTaskDiagnostics.ErrorTypeTag,
        ]);

    [Fact]
    public async Task A_created_task_is_one_activity_with_what_happened()
    {
        using Activity root = new Activity("test").Start();
        using var heard = new Heard(root);
        await new StubPlatform(StubPlatform.RefusesConnection, StubPlatform.Creates()).Client().CreateAsync(Samples.Task(), Token);
        IsOneSuccess(
            heard,
            "iotbatch.create_task",
            [
                "iotbatch.outcome=created", "iotbatch.sends=2", "iotbatch.target=DeviceList", "iotbatch.task_id=42", "server.address=platform.example",
                "server.port=8743",
            ]);
    }

    [Fact]
    public async Task A_query_is_one_activity_with_what_happened()
    {
        using Activity root = new Activity("test").Start();
        using var heard = new Heard(root);
        await new StubPlatform(StubPlatform.RefusesConnection, StubPlatform.Answers(200, """{"status":"Running"}""")).Client().GetAsync("42", Token);
        IsOneSuccess(
            heard,
            "iotbatch.query",
            [
                "iotbatch.operation=query_task", "iotbatch.outcome=answered", "iotbatch.sends=2", "iotbatch.task_id=42", "server.address=platform.example",
                "server.port=8743",
            ]);
    }

    [Theory]
    [InlineData("failed", "105005")]
    [InlineData("canceled", "System.OperationCanceledException")]
    public async Task A_query_that_ends_without_an_answer_says_what_ended_it(string outcome, string errorType)
    {
        using Activity root = new Activity("test").Start();
        using var heard = new Heard(root);
        var platform = new StubPlatform(404, """{"error_code":"105005","error_desc":"x"}""");
        await Assert.ThrowsAnyAsync<Exception>(() => platform.Client().GetAsync("42", new CancellationToken(canceled: outcome == "canceled")));
        Activity activity = Assert.Single(heard.Activities);
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal((outcome, errorType), (activity.GetTagItem("iotbatch.outcome"), activity.GetTagItem("error.type")));
    }

    public static TheoryData<string, string> Failures => new()
    {
        { "rejected", "50400" },
        { "unknown", "IoTBatchGen.BatchTaskOutcomeUnknownException" },
        { "not_sent", "IoTBatchGen.BatchTaskNotSentException" },
        { "invalid", "IoTBatchGen.BatchTaskValidationException" },
        { "limited", "IoTBatchGen.BatchTaskLimitException" },
        { "no_token", "IoTBatchGen.AccessTokenException" },
        { "canceled", "IoTBatchGen.BatchTaskCanceledException" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_is_told_as_what_it_means_for_the_task(string outcome, string errorType)
    {
        using Activity root = new Activity("test").Start();
        using var heard = new Heard(root);
        BatchTask task = Samples.Task();
        StubPlatform platform = outcome switch
        {
            "rejected" => new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.InvalidInput)),
            "unknown" => new StubPlatform(StubPlatform.Breaks),
            _ => new StubPlatform(StubPlatform.RefusesConnection),
        };
        if (outcome == "invalid")
        {
            task.Timeout = 1;
        }

        var observer = new Noting();
        CancellationToken token = outcome == "canceled" ? new CancellationToken(canceled: true) : Token;
        await Assert.ThrowsAnyAsync<Exception>(() => platform.Client(options =>
        {
            options.Observer = observer;
            options.CallLimiter = outcome == "limited" ? new ConcurrencyLimiter(new() { PermitLimit = 1, QueueLimit = 0 }) : null;
            options.CallLimiter?.AttemptAcquire();
            options.AccessTokenProvider = outcome == "no_token" ? _ => new ValueTask<string>("") : options.AccessTokenProvider;
        }).CreateAsync(task, token));
        Activity activity = Assert.Single(heard.Activities);
        Assert.Equal(outcome, activity.GetTagItem("iotbatch.outcome"));
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Null(activity.StatusDescription);
        Assert.Equal((errorType, platform.Tokens.Count), (activity.GetTagItem("error.type"), activity.GetTagItem("iotbatch.sends")));
        Assert.EndsWith("failed", observer.Told[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Durations_and_retries_are_measured()
    {
        using var heard = new HeardMetrics();
        await new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.Throttled), StubPlatform.Creates()).Client().CreateAsync(Samples.Task(), Token);
        using var desk = new LoginDesk();
        await desk.Source().GetAsync(Token);
        string[] measured = [.. heard.Measured.Select(one => one.Line)];
        Assert.Contains("iotbatch.client.call.duration iotbatch.outcome=created", measured);
        Assert.Contains("iotbatch.client.retries iotbatch.retry.reason=Throttled", measured);
        Assert.Contains("iotbatch.client.tokens iotbatch.outcome=login", measured);
    }

    [Fact]
    public async Task A_watched_task_is_counted_and_then_no_longer()
    {
        var counted = new ConcurrentBag<long>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, on) =>
            {
                if (instrument.Meter.Name == BatchTaskDiagnostics.MeterName && instrument.Name == BatchTaskDiagnostics.WatchedTasks)
                {
                    on.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => counted.Add(value));
        listener.Start();
        await new StubPlatform(200, """{"status":"Complete"}""").Client().WaitAsync("42", null, Token);

        // Other tests watch tasks at the same time.
        Assert.Equal([-1L, 1L], counted.Distinct().Order());
    }

    [Fact]
    public async Task The_observer_is_told_of_retries_tokens_and_the_end()
    {
        var observer = new Noting();
        var platform = new StubPlatform(StubPlatform.Rejects(BatchTaskErrorCode.Throttled), StubPlatform.Breaks, StubPlatform.Creates());
        await platform.Client(options =>
        {
            options.Observer = observer;
            options.ResolveUnknownOutcome = true;
        }).CreateAsync(Samples.Task(), Token);
        Assert.Equal(["Throttled", "Resolving", "created 42"], observer.Told);

        using var desk = new LoginDesk();
        desk.Answer = number => number < 3 ? (200, LoginDesk.Issue(number, "\"r\"")) : (500, "");
        LoginTokenSource source = desk.Source(options => options.Observer = observer);
        await source.GetAsync(Token);
        await source.RenewAsync("token1", Token);
        await Assert.ThrowsAsync<AccessTokenException>(() => source.RenewAsync("token2", Token).AsTask());
        Assert.Equal(["token False", "token True", "no token"], observer.Told.Skip(3));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_listener_that_fails_at_the_start_or_at_the_end_leaves_the_callers_activity(bool atTheEnd)
    {
        using Activity root = new Activity("test").Start();
        void Fail(Activity activity)
        {
            if (activity.TraceId == root.TraceId)
            {
                throw new InvalidOperationException();
            }
        }

        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == BatchTaskDiagnostics.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.Parent.TraceId == root.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStarted = activity => Fail(atTheEnd ? new Activity("none") : activity),
            ActivityStopped = activity => Fail(atTheEnd ? activity : new Activity("none")),
        };
        ActivitySource.AddActivityListener(listener);
        string? sentBy = null;
        var platform = new StubPlatform((request, token) =>
        {
            sentBy = Activity.Current?.OperationName;
            return StubPlatform.Creates()(request, token);
        });
        Assert.Equal("42", (await platform.Client().CreateAsync(Samples.Task(), Token)).TaskId);
        Assert.Equal(atTheEnd ? BatchTaskDiagnostics.CreateActivity : "test", sentBy);
        Assert.Same(root, Activity.Current);
    }

    [Fact]
    public async Task A_faulty_observer_does_not_turn_a_created_task_into_a_failed_call()
    {
        var platform = new StubPlatform(StubPlatform.RefusesConnection, StubPlatform.Creates());
        BatchTaskCreated created = await platform.Client(options => options.Observer = new Faulty()).CreateAsync(Samples.Task(), Token);
        Assert.Equal("42", created.TaskId);
    }

    // Tests run side by side: only what happens under the test's own activity.
    private static void IsOneSuccess(Heard heard, string name, string[] tags)
    {
        Activity activity = Assert.Single(heard.Activities);
        Assert.Equal((name, ActivityKind.Client, ActivityStatusCode.Unset), (activity.OperationName, activity.Kind, activity.Status));
        Assert.Equal(tags, activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));
        Assert.Empty(activity.Events);
    }

    private sealed class Heard : IDisposable
    {
        private readonly ActivityListener _listener;

        public Heard(Activity root)
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == BatchTaskDiagnostics.ActivitySourceName,
                Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                    options.Parent.TraceId == root.TraceId ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
                ActivityStopped = activity =>
                {
                    // Another test's listener may have had its own activities made.
                    if (activity.TraceId == root.TraceId)
                    {
                        Activities.Add(activity);
                    }
                },
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public ConcurrentBag<Activity> Activities { get; } = [];

        public void Dispose() => _listener.Dispose();
    }

    private sealed class Noting : BatchTaskClientObserver
    {
        public List<string> Told { get; } = [];

        public override void OnCreated(BatchTaskCreated created, TimeSpan duration) => Told.Add("created " + created.TaskId);

        public override void OnFailed(Exception failure, TimeSpan duration) => Told.Add("failed");

        public override void OnRetrying(BatchTaskRetryReason reason, TimeSpan delay) => Told.Add(reason.ToString());

        public override void OnTokenObtained(bool refreshed) => Told.Add("token " + refreshed);

        public override void OnTokenFailed(Exception failure) => Told.Add("no token");
    }

    private sealed class Faulty : BatchTaskClientObserver
    {
        public override void OnCreated(BatchTaskCreated created, TimeSpan duration) => throw new InvalidOperationException();

        public override void OnRetrying(BatchTaskRetryReason reason, TimeSpan delay) => throw new InvalidOperationException();
    }
}
