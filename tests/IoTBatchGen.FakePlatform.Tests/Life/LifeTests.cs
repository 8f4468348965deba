using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace IoTBatchGen.FakePlatform.Tests.Life;

public sealed class LifeTests
{
    private static readonly string[] Counts = ["status", "progress", "totalCnt", "successCnt", "failCnt", "timeoutCnt", "expiredCnt", "completeCnt", "successRate"];

    [Fact]
    public async Task Devices_without_a_behaviour_sleep_until_the_timeout()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(null, "a", "b");
        Assert.Equal("Pending 0 2 0 0 0 0 0 0", await live.TaskAsync(Counts));
        live.Time.Advance(TimeSpan.FromMinutes(1000) - TimeSpan.FromTicks(1));
        Assert.Equal("Pending 0 2 0 0 0 0 0 0", await live.TaskAsync(Counts));
        live.Time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal("Timeout 1000 2 0 0 0 2 0 0", await live.TaskAsync(Counts));
        Assert.Equal("a Pending, b Pending", await live.SubtasksAsync());
        Assert.All(live.Platform.Tasks[0].Devices, device => Assert.Equal(DeviceCommandState.Expired, device.State));
    }

    [Fact]
    public async Task A_device_is_sent_its_command_and_answers_in_time()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(
            command => FakeDeviceAnswer.Success("{\"result\":0}", TimeSpan.FromSeconds(command.DeviceId == "a" ? 10 : 60)), "a", "b", "c");
        live.Time.Advance(TimeSpan.FromSeconds(5) - TimeSpan.FromTicks(1));
        Assert.Equal("a Pending, b Pending, c Pending", await live.SubtasksAsync());
        live.Time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal("a WaitResult, b Pending, c Pending", await live.SubtasksAsync());
        Assert.Equal("Running 0 3 0 0 0 0 0 0", await live.TaskAsync(Counts));
        Assert.Equal(DeviceCommandState.Sent, live.Platform.Tasks[0].Devices[0].State);
        live.Time.Advance(TimeSpan.FromSeconds(2.5));
        Assert.Equal(DeviceCommandState.Delivered, live.Platform.Tasks[0].Devices[0].State);
        Assert.Equal("a WaitResult, b Pending, c Pending", await live.SubtasksAsync());
        live.Time.Advance(TimeSpan.FromSeconds(2.5));
        Assert.Equal("a Success, b Pending, c Pending", await live.SubtasksAsync());
        Assert.Equal("Running 333 3 1 0 0 0 1 333", await live.TaskAsync(Counts));
        live.Time.Advance(TimeSpan.FromSeconds(50));
        Assert.Equal("Complete 1000 3 3 0 0 0 3 1000", await live.TaskAsync(Counts));
        Assert.True(live.Platform.Tasks[0].IsFinished);
    }

    [Fact]
    public async Task Each_kind_of_answer_ends_in_its_own_state()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(
            command => command.DeviceId switch
            {
                "good" => FakeDeviceAnswer.Success("{\"result\":0}"),
                "mute" => FakeDeviceAnswer.Success(),
                "bad" => FakeDeviceAnswer.Failure("100418", "The device is not existed."),
                "lost" => FakeDeviceAnswer.Timeout(TimeSpan.FromMinutes(4)),
                "woken" => FakeDeviceAnswer.Success(after: TimeSpan.FromDays(2)).WithSentAfter(TimeSpan.FromMinutes(1)),
                "asleep" => FakeDeviceAnswer.Asleep(),
                _ => null,
            },
            "good", "mute", "bad", "lost", "woken", "asleep", "unknown");
        Assert.Equal("good Success, mute Success, bad Fail, lost Pending, woken Pending, asleep Pending, unknown Pending", await live.SubtasksAsync());
        Assert.Equal("Running 428 7 2 1 0 0 3 285", await live.TaskAsync(Counts));
        live.Time.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal("good Success, mute Success, bad Fail, lost Timeout, woken WaitResult, asleep Pending, unknown Pending", await live.SubtasksAsync());
        live.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal("good Success, mute Success, bad Fail, lost Timeout, woken Timeout, asleep Pending, unknown Pending", await live.SubtasksAsync());
        Assert.Equal("Timeout 1000 7 2 1 2 2 5 285", await live.TaskAsync(Counts));
        live.Time.Advance(TimeSpan.FromDays(10));
        Assert.Equal("Timeout 1000 7 2 1 2 2 5 285", await live.TaskAsync(Counts));
        FakeTaskDevice[] devices = [.. live.Platform.Tasks[0].Devices];
        Assert.Equal(
            ["SUCCESSFUL", "SUCCESSFUL", "FAILED", "TIMEOUT", "TIMEOUT", "EXPIRED", "EXPIRED"], devices.Select(device => device.State.Value));
        Assert.Equal(("{\"result\":0}", null), (devices[0].Response, devices[1].Response));
        Assert.Equal("100418: The device is not existed.", devices[2].Error!.ToString());
        Assert.All(devices.Where(device => device.DeviceId != "bad"), device => Assert.Null(device.Error));
    }

    [Fact]
    public async Task A_task_whose_devices_have_all_failed_is_complete()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(_ => FakeDeviceAnswer.Failure("1", "no"), "a", "b");
        Assert.Equal("Complete 1000 2 0 2 0 0 2 0", await live.TaskAsync(Counts));
    }

    [Fact]
    public async Task Completing_a_task_ends_the_commands_that_have_not_ended()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(
            command => command.DeviceId switch
            {
                "early" => FakeDeviceAnswer.Timeout(),
                "late" => FakeDeviceAnswer.Success("{\"result\":1}", TimeSpan.FromHours(1)),
                "bad" => FakeDeviceAnswer.Failure("1", "no", TimeSpan.FromHours(1)),
                _ => null,
            },
            "early", "late", "bad", "asleep");
        live.Platform.CompleteTask("task-1");
        Assert.Equal("early Timeout, late Success, bad Fail, asleep Success", await live.SubtasksAsync());
        Assert.Equal("Complete 1000 4 2 1 1 0 4 500", await live.TaskAsync(Counts));
        live.Time.Advance(TimeSpan.FromDays(3));
        Assert.Equal("early Timeout, late Success, bad Fail, asleep Success", await live.SubtasksAsync());
        Assert.Equal(FakeTaskStatus.Complete, live.Platform.Tasks[0].Status);
        Assert.Equal("{\"result\":1}", live.Platform.Tasks[0].Devices[1].Response);
    }

    [Fact]
    public async Task A_task_that_is_running_counts_as_unfinished_and_one_that_has_ended_does_not()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(options =>
        {
            options.MaxUnfinishedTasks = 1;
            options.DeviceBehaviour = _ => FakeDeviceAnswer.Success(after: TimeSpan.FromMinutes(2));
        });
        await live.CreateAsync("one");
        live.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(FakeTaskStatus.Running, live.Platform.Tasks[0].Status);
        Assert.Equal("105001", (await live.Na.PostAsync(Bodies.Of("two"))).ErrorCode);
        live.Time.Advance(TimeSpan.FromMinutes(1));
        (await live.Na.PostAsync(Bodies.Of("two"))).AssertCreated();
    }

    [Fact]
    public async Task The_behaviour_gets_each_command_once_with_what_the_request_said()
    {
        var commands = new System.Collections.Concurrent.ConcurrentQueue<FakeCommand>();
        await using LivePlatform live = await LivePlatform.StartAsync(options => options.DeviceBehaviour = command =>
        {
            commands.Enqueue(command);
            return null;
        });
        await live.Na.PostAsync(Bodies.With("param.command.paras", "{\"value\": 12}"));
        await live.Na.PostAsync("{}");
        await live.TaskAsync("status");
        Assert.Equal(["3f1a", "77b2"], commands.Select(command => command.DeviceId));
        Assert.Equal(["command-1-1", "command-1-2"], commands.Select(command => command.CommandId));
        FakeCommand second = commands.Last();
        Assert.Equal(("raise-level", 1, "DeliverySchedule", "SET_DEVICE_LEVEL", "{\"value\": 12}"), (second.TaskName, second.Index, second.ServiceId, second.Method, second.Paras));
    }

    [Fact]
    public async Task A_device_named_twice_has_one_command()
    {
        await using LivePlatform live = await LivePlatform.StartAsync();
        await live.Na.PostAsync(Bodies.With("param.deviceList", "[\"a\",\"b\",\"a\"]"));
        Assert.Equal("a Pending, b Pending", await live.SubtasksAsync());
    }

    [Fact]
    public async Task A_task_for_no_device_has_ended()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(null);
        Assert.Equal("Complete 1000 0 0 0 0 0 0 0", await live.TaskAsync(Counts));
        Assert.Equal(string.Empty, await live.SubtasksAsync());
    }

    [Fact]
    public async Task Tasks_that_were_read_do_not_change()
    {
        await using LivePlatform live = await LivePlatform.StartAsync(_ => FakeDeviceAnswer.Success(after: TimeSpan.FromSeconds(1)), "a");
        FakeTask before = live.Platform.Tasks[0];
        live.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((FakeTaskStatus.Pending, DeviceCommandState.Pending), (before.Status, before.Devices[0].State));
        Assert.Equal(DeviceCommandState.Successful, live.Platform.Tasks[0].Devices[0].State);
    }
}
