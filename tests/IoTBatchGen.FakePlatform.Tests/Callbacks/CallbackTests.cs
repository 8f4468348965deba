using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using IoTBatchGen.FakePlatform.Tests.Life;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Callbacks;

public sealed class CallbackTests
{
    [Fact]
    public async Task Each_change_of_a_command_is_pushed_when_it_happens()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using LivePlatform live = await Start(receiver, command => FakeDeviceAnswer.Success("{\"result\":0}", TimeSpan.FromSeconds(8)), "a");
        await live.Platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken);
        Assert.Empty(receiver.Received);
        await Advance(live, seconds: 4);
        Assert.Equal(["a SENT"], receiver.Received);
        await Advance(live, seconds: 2);
        Assert.Equal(["a SENT", "a DELIVERED"], receiver.Received);
        await Advance(live, seconds: 2);
        Assert.Equal(
            [
                """{"deviceId":"a","commandId":"command-1-1","result":{"resultCode":"SENT","resultDetail":null}}""",
                """{"deviceId":"a","commandId":"command-1-1","result":{"resultCode":"DELIVERED","resultDetail":null}}""",
                """{"deviceId":"a","commandId":"command-1-1","result":{"resultCode":"SUCCESSFUL","resultDetail":{"result":0}}}""",
            ],
            receiver.Bodies);
        FakeCallback last = live.Platform.Callbacks[^1];
        Assert.Equal((receiver.Url, "task-1", "a", "command-1-1", receiver.Bodies.Last()), (last.Url, last.TaskId, last.DeviceId, last.CommandId, last.Body));
        Assert.Equal((1, 200, live.Time.GetUtcNow(), FakeCallbackOutcome.Delivered), (last.Attempt, last.Status, last.At, last.Outcome));
        Assert.Equal("a command-1-1 SUCCESSFUL Delivered", last.ToString());
        await Advance(live, seconds: 100_000);
        Assert.Equal(3, receiver.Received.Count);
    }

    [Fact]
    public async Task Every_end_of_a_command_is_pushed()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using LivePlatform live = await Start(
            receiver,
            command => command.DeviceId switch
            {
                "good" => FakeDeviceAnswer.Success(),
                "bad" => FakeDeviceAnswer.Failure("100431", "send command failed"),
                "lost" => FakeDeviceAnswer.Timeout(),
                _ => null,
            },
            "good", "bad", "lost", "canceled", "asleep");
        await live.Na.CancelAsync("command-1-4");
        await Advance(live, seconds: 60_000);
        Assert.Equal(
            ["good SENT", "good DELIVERED", "good SUCCESSFUL", "bad SENT", "bad DELIVERED", "bad FAILED", "lost SENT", "lost TIMEOUT", "canceled CANCELED", "asleep EXPIRED"],
            receiver.Received);
        Assert.Contains(receiver.Bodies, body => body.Contains("""{"resultCode":"FAILED","resultDetail":{"reason":"send command failed"}}""", StringComparison.Ordinal));
        Assert.Contains(receiver.Bodies, body => body.Contains("""{"resultCode":"SUCCESSFUL","resultDetail":null}""", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Completing_a_task_and_too_many_pending_commands_are_pushed()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using LivePlatform live = await LivePlatform.StartAsync(options => (options.Devices, options.MaxPendingCommandsPerDevice) = (["a"], 1));
        await CreateAsync(live, receiver.Url, "first");
        await CreateAsync(live, receiver.Url, "second");
        await live.Platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["a FAILED"], receiver.Received);
        live.Platform.CompleteAllTasks();
        await live.Platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["a FAILED", "a SUCCESSFUL"], receiver.Received);
    }

    [Theory]
    [InlineData(501, FakeCallbackOutcome.Failed)]
    [InlineData(502, FakeCallbackOutcome.Failed)]
    [InlineData(503, FakeCallbackOutcome.Failed)]
    [InlineData(504, FakeCallbackOutcome.Failed)]
    [InlineData(500, FakeCallbackOutcome.Rejected)]
    [InlineData(404, FakeCallbackOutcome.Rejected)]
    [InlineData(302, FakeCallbackOutcome.Rejected)]
    [InlineData(204, FakeCallbackOutcome.Rejected)]
    public async Task A_push_that_failed_is_repeated_and_one_that_was_answered_is_not(int status, FakeCallbackOutcome outcome)
    {
        int answers = 0;
        await using Receiver receiver = await Receiver.StartAsync(_ => ++answers == 1 ? status : 200);
        await using LivePlatform live = await Start(receiver, null, "a");
        await live.Na.CancelAsync("command-1-1");
        await live.Platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken);
        Assert.Equal((outcome, status), (live.Platform.Callbacks[0].Outcome, live.Platform.Callbacks[0].Status));
        await Advance(live, seconds: 59);
        Assert.Single(receiver.Received);
        await Advance(live, seconds: 1);
        Assert.Equal(outcome == FakeCallbackOutcome.Failed ? ["a CANCELED", "a CANCELED"] : ["a CANCELED"], receiver.Received);
        Assert.Equal(outcome == FakeCallbackOutcome.Failed ? 2 : 1, live.Platform.Callbacks[^1].Attempt);
        await Advance(live, seconds: 1000);
        Assert.InRange(receiver.Received.Count, 1, 2);
    }

    [Fact]
    public async Task A_receiver_has_15_seconds()
    {
        int answers = 0;
        await using Receiver receiver = await Receiver.StartAsync(_ => ++answers == 1 ? 0 : 200);
        await using LivePlatform live = await Start(receiver, null, "a");
        await live.Na.CancelAsync("command-1-1");
        while (receiver.Received.IsEmpty)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        live.Time.Advance(TimeSpan.FromSeconds(15) - TimeSpan.FromTicks(1));
        Assert.Empty(live.Platform.Callbacks);
        Assert.False(live.Platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken).IsCompleted);
        live.Time.Advance(TimeSpan.FromTicks(1));
        await live.Platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken);
        Assert.Equal((FakeCallbackOutcome.Failed, 0), (live.Platform.Callbacks[0].Outcome, live.Platform.Callbacks[0].Status));
        await Advance(live, seconds: 60);
        Assert.Equal(FakeCallbackOutcome.Delivered, live.Platform.Callbacks[1].Outcome);
    }

    [Fact]
    public async Task A_receiver_that_is_not_there_is_no_answer()
    {
        string url;
        await using (Receiver receiver = await Receiver.StartAsync())
        {
            url = receiver.Url;
        }

        await using LivePlatform live = await LivePlatform.StartAsync(options => options.Devices = ["a"]);
        await CreateAsync(live, url, "one");
        await live.Na.CancelAsync("command-1-1");
        await live.Platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken);
        Assert.Equal((FakeCallbackOutcome.Failed, 0), (live.Platform.Callbacks[0].Outcome, live.Platform.Callbacks[0].Status));
    }

    [Fact]
    public async Task A_url_that_has_failed_ten_times_is_only_probed_and_messages_are_kept_for_10_minutes()
    {
        int status = 503;
        await using Receiver receiver = await Receiver.StartAsync(_ => status);
        await using LivePlatform live = await Start(receiver, null, [.. Enumerable.Range(0, 12).Select(index => "d" + index)]);
        await CancelAllAsync(live);
        Assert.Equal(10, receiver.Received.Count);
        await Advance(live, seconds: 60);
        await Advance(live, seconds: 119);
        Assert.Equal(10, receiver.Received.Count);
        await Advance(live, seconds: 1);
        Assert.Equal(11, receiver.Received.Count);
        await Advance(live, seconds: 179);
        Assert.Equal(11, receiver.Received.Count);
        status = 200;
        await Advance(live, seconds: 1);
        Assert.Equal(11 + 12, receiver.Received.Count);
        Assert.Equal(12, live.Platform.Callbacks.Count(push => push.Outcome == FakeCallbackOutcome.Delivered));
        Assert.Equal(12, live.Platform.Callbacks.Where(push => push.Outcome == FakeCallbackOutcome.Delivered).Select(push => push.DeviceId).Distinct().Count());
    }

    [Fact]
    public async Task A_message_of_10_minutes_is_given_up()
    {
        int status = 503;
        await using Receiver receiver = await Receiver.StartAsync(_ => status);
        await using LivePlatform live = await Start(receiver, null, "a");
        await live.Na.CancelAsync("command-1-1");
        await Advance(live, seconds: 60);
        await Advance(live, seconds: 1000);
        status = 200;
        await Advance(live, seconds: 1000);
        Assert.Equal(
            [FakeCallbackOutcome.Failed, FakeCallbackOutcome.Failed, FakeCallbackOutcome.GivenUp], live.Platform.Callbacks.Select(push => push.Outcome));
        Assert.Equal(2, receiver.Received.Count);
    }

    [Fact]
    public async Task Messages_come_twice_and_out_of_order_by_seed_and_the_final_state_comes()
    {
        var received = new List<string>();
        for (int run = 0; run < 2; run++)
        {
            await using Receiver receiver = await Receiver.StartAsync();
            await using LivePlatform live = await LivePlatform.StartAsync(options =>
            {
                options.Devices = FakeDevices.Numbered(50);
                options.DeviceBehaviour = _ => FakeDeviceAnswer.Success("{\"result\":0}", TimeSpan.FromSeconds(8));
                (options.CallbackDuplicates, options.CallbackDisorder, options.Seed) = (0.2, 0.3, 5);
            });
            await CreateAsync(live, receiver.Url, "one");
            await Advance(live, seconds: 4);
            await Advance(live, seconds: 2);
            await Advance(live, seconds: 2);
            string[] all = [.. receiver.Received];
            Assert.Equal(150, all.Distinct().Count());
            Assert.InRange(all.Length, 165, 200);
            int late = Enumerable.Range(1, 50).Count(device =>
                Array.IndexOf(all, $"device-{device} DELIVERED") > Array.IndexOf(all, $"device-{device} SUCCESSFUL"));
            Assert.InRange(late, 8, 25);
            received.Add(string.Join(',', all));
        }

        Assert.Equal(received[0], received[1]);
    }

    [Fact]
    public async Task A_clock_that_jumps_loses_no_message()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using LivePlatform live = await Start(receiver, _ => FakeDeviceAnswer.Success(), [.. Enumerable.Range(0, 100).Select(index => "d" + index)]);
        live.Time.Advance(TimeSpan.FromDays(1));

        // A push that was under way has had no answer in time, and is repeated.
        await Advance(live, seconds: 60);
        Assert.Equal(300, receiver.Received.Distinct().Count());
    }

    [Theory]
    [InlineData("http://na.example:8080/results")]
    [InlineData("https://192.0.2.1/results")]
    [InlineData("http://127.0.0.1.na.example/")]
    public async Task Nothing_is_pushed_to_another_host(string url)
    {
        await using LivePlatform live = await LivePlatform.StartAsync(options => options.Devices = ["a"]);
        await CreateAsync(live, url, "one");
        await live.Na.CancelAsync("command-1-1");
        await live.Platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken);
        FakeCallback push = Assert.Single(live.Platform.Callbacks);
        Assert.Equal((url, FakeCallbackOutcome.NotSent, 0, 0), (push.Url, push.Outcome, push.Status, push.Attempt));
    }

    [Fact]
    public async Task Without_a_callback_url_nothing_is_pushed()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(_ => FakeDeviceAnswer.Success(), "a");
        await Advance(live, seconds: 60_000);
        Assert.Empty(live.Platform.Callbacks);
    }

    [Fact]
    public async Task On_the_systems_clock_pushes_come_by_themselves()
    {
        await using Receiver receiver = await Receiver.StartAsync();
        await using FakeIoTPlatform platform = await FakeIoTPlatform.StartAsync(
            new FakePlatformOptions { DeviceBehaviour = _ => FakeDeviceAnswer.Success(after: TimeSpan.FromMilliseconds(300)) },
            TestContext.Current.CancellationToken);
        using var na = new NorthboundApplication(platform);
        (await na.PostAsync(Bodies.With("param.callbackUrl", $"\"{receiver.Url}\""))).AssertCreated();
        for (int i = 0; i < 1000 && receiver.Received.Count < 6; i++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Equal(
            ["3f1a DELIVERED", "3f1a SENT", "3f1a SUCCESSFUL", "77b2 DELIVERED", "77b2 SENT", "77b2 SUCCESSFUL"], receiver.Received.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_platform_that_is_stopped_pushes_nothing_more()
    {
        await using Receiver receiver = await Receiver.StartAsync(_ => 0);
        LivePlatform live = await Start(receiver, _ => FakeDeviceAnswer.Success(after: TimeSpan.FromSeconds(2)), "a");
        live.Time.Advance(TimeSpan.FromSeconds(1));
        while (receiver.Received.IsEmpty)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await live.DisposeAsync();
        live.Time.Advance(TimeSpan.FromDays(2));
        await live.Platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken);
        Assert.Single(receiver.Received);
    }

    [Fact]
    public async Task Options_out_of_range_are_rejected()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => LivePlatform.StartAsync(options => options.CallbackDuplicates = 1.1));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => LivePlatform.StartAsync(options => options.CallbackDisorder = -0.1));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => LivePlatform.StartAsync(options => options.CallbackRetryDelay = TimeSpan.Zero));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => LivePlatform.StartAsync(options => options.MaxPendingCommandsPerDevice = -1));
    }

    private static async Task<LivePlatform> Start(Receiver receiver, Func<FakeCommand, FakeDeviceAnswer?>? behaviour, params string[] devices)
    {
        LivePlatform live = await LivePlatform.StartAsync(options => (options.DeviceBehaviour, options.Devices) = (behaviour, devices));
        await CreateAsync(live, receiver.Url, "raise-level");
        return live;
    }

    private static async Task CreateAsync(LivePlatform live, string url, string name) => (await live.Na.PostAsync(Bodies.With(body =>
    {
        body["taskName"] = name;
        JsonObject param = body["param"]!.AsObject();
        param["type"] = "Broadcast";
        param.Remove("deviceList");
        param["callbackUrl"] = url;
    }))).AssertCreated();

    private static async Task CancelAllAsync(LivePlatform live)
    {
        for (int device = 1; device <= live.Platform.Tasks[0].Devices.Count; device++)
        {
            await live.Na.CancelAsync("command-1-" + device);
        }

        await live.Platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken);
    }

    private static async Task Advance(LivePlatform live, int seconds)
    {
        await live.Platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken);
        live.Time.Advance(TimeSpan.FromSeconds(seconds));
        await live.Platform.WaitForCallbacksAsync(TestContext.Current.CancellationToken);
    }
}
