using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using IoTBatchGen.Client.Telemetry;
using Xunit;

namespace IoTBatchGen.Tests.Client;

/// <summary>What is measured, and where it can be seen that one who listens has failed.</summary>
public class MetricTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Instruments_say_what_they_measure() => Assert.Equal(
        [
            "iotbatch.client.call.duration [s] How long calls took, waits included.",
            "iotbatch.client.query.duration [s] How long queries took, waits included.",
            "iotbatch.client.watched_tasks [{task}] The tasks that are watched at the moment.",
            "iotbatch.client.retries [{retry}] How often a request was sent again.",
            "iotbatch.client.tokens [{token}] Requested access tokens.",
        ],
        new Instrument?[]
        {
            ClientMetrics.CallDurations, ClientMetrics.QueryDurations, ClientMetrics.WatchedTasks,
            ClientMetrics.Retries, ClientMetrics.Tokens,
        }.Select(instrument => $"{instrument!.Name} [{instrument.Unit}] {instrument.Description}"));

    [Theory]
    [InlineData("create", 200, """{"taskID":"42"}""", "iotbatch.client.call.duration iotbatch.outcome=created")]
    [InlineData("create", 404, "", "iotbatch.client.call.duration iotbatch.outcome=rejected,error.type=IoTBatchGen.BatchTaskRejectedException")]
    [InlineData("create", 400, """{"error_code":"50400"}""", "iotbatch.client.call.duration iotbatch.outcome=rejected,error.type=50400")]
    [InlineData("get", 200, """{"status":"Running"}""", "iotbatch.client.query.duration iotbatch.operation=query_task,iotbatch.outcome=answered")]
    [InlineData("get", 404, """{"error_code":"105005"}""", "iotbatch.client.query.duration iotbatch.operation=query_task,iotbatch.outcome=failed,error.type=105005")]
    [InlineData("page", 200, """{"totalCount":0,"taskDetails":[]}""", "iotbatch.client.query.duration iotbatch.operation=query_subtasks,iotbatch.outcome=answered")]
    public async Task A_call_is_measured_with_its_outcome(string call, int status, string body, string measured)
    {
        using var listening = new HeardMetrics();
        var watch = Stopwatch.StartNew();
        await CallAsync(new StubPlatform(status, body).Client(), call);
        (string line, double value) = Assert.Single(listening.Measured);
        Assert.Equal(measured, line);
        Assert.InRange(value, 0, watch.Elapsed.TotalSeconds);
    }

    [Fact]
    public async Task Each_step_of_a_cancellation_is_measured()
    {
        const string Page = """{"totalCount":1,"taskDetails":[{"status":"Pending","param":{"deviceId":"d","commandId":"c"}}]}""";
        using var listening = new HeardMetrics();
        var platform = new StubPlatform(
            StubPlatform.Answers(200, Page), StubPlatform.Answers(200, "{}"), StubPlatform.Answers(200, """{"totalCount":0,"taskDetails":[]}"""));
        await platform.Client().CancelAsync("42", Token);
        Assert.Equal(
            ["query_subtasks", "cancel_command"],
            listening.Measured.Select(one => one.Line.Split('=', ',')[1]));
    }

    [Fact]
    public async Task Logins_are_counted_by_how_they_ended()
    {
        using var listening = new HeardMetrics();
        using var desk = new LoginDesk();
        desk.Answer = number => number < 3 ? (200, LoginDesk.Issue(number, "\"r\"")) : (500, "");
        LoginTokenSource source = desk.Source();
        await source.GetAsync(Token);
        await source.RenewAsync("token1", Token);
        await Assert.ThrowsAsync<AccessTokenException>(() => source.RenewAsync("token2", Token).AsTask());
        Assert.Equal(["login", "refresh", "failed"], listening.Measured.Select(one => one.Line.Replace("iotbatch.client.tokens iotbatch.outcome=", "", StringComparison.Ordinal)));
        Assert.All(listening.Measured, one => Assert.Equal(1, one.Value));
    }

    [Theory]
    [InlineData("create", "")]
    [InlineData("create", "observer")]
    [InlineData("create", BatchTaskDiagnostics.CallDuration)]
    [InlineData("create", BatchTaskDiagnostics.Retries)]
    [InlineData("get", BatchTaskDiagnostics.QueryDuration)]
    [InlineData("wait", BatchTaskDiagnostics.WatchedTasks)]
    public async Task A_listener_that_fails_changes_nothing_and_is_seen_in_the_trace(string call, string faulty)
    {
        using Activity root = new Activity("test").Start();
        using var listening = new HeardMetrics { Faulty = faulty };
        string body = call == "create" ? """{"taskID":"42"}""" : """{"status":"Complete"}""";
        var platform = new StubPlatform(StubPlatform.RefusesConnection, StubPlatform.Answers(200, body));
        await CallAsync(platform.Client(options => options.Observer = faulty == "observer" ? new FaultyObserver() : null), call);
        Assert.Equal(2, platform.Tokens.Count);

        // At its beginning and at its end, or when the task is created and when it was sent again.
        int times = faulty is "observer" or BatchTaskDiagnostics.WatchedTasks ? 2 : faulty.Length == 0 ? 0 : 1;
        Assert.Equal(
            Enumerable.Repeat("iotbatch.observer_failed error.type=System.InvalidOperationException", times),
            root.Events.Select(e => $"{e.Name} {string.Join(',', e.Tags.Select(tag => $"{tag.Key}={tag.Value}"))}"));
    }

    private static async Task CallAsync(BatchTaskClient client, string call)
    {
        try
        {
            await (call switch
            {
                "create" => client.CreateAsync(Samples.Task(), Token),
                "get" => client.GetAsync("42", Token),
                "wait" => client.WaitAsync("42", null, Token),
                _ => (Task)client.GetSubtaskPageAsync("42", cancellationToken: Token),
            });
        }
        catch (BatchTaskException)
        {
            // Its outcome is what is measured.
        }
    }

    private sealed class FaultyObserver : BatchTaskClientObserver
    {
        public override void OnCreated(BatchTaskCreated created, TimeSpan duration) => throw new InvalidOperationException();

        public override void OnRetrying(BatchTaskRetryReason reason, TimeSpan delay) => throw new InvalidOperationException();
    }
}
